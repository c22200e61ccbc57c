package io.github.reactivepostman.spring.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.PostmanClient;
import io.github.reactivepostman.spring.autoconfigure.PostmanAutoConfiguration;
import io.github.reactivepostman.spring.calls.PostmanCallsAutoConfiguration;
import io.github.reactivepostman.test.PostmanEmulator;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.http.client.autoconfigure.HttpClientAutoConfiguration;
import org.springframework.boot.http.client.autoconfigure.reactive.ReactiveHttpClientAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** An emulator, and contexts whose clients call it. */
public final class Emulated implements AutoCloseable {

    public static final Duration TIMEOUT = Duration.ofSeconds(20);

    private static final String OTHER_KEY = "PMAK-another-key";

    private final PostmanEmulator emulator;

    private Emulated(PostmanEmulator emulator) {
        this.emulator = emulator;
    }

    public static Emulated start() {
        return start(settings -> settings);
    }

    public static Emulated start(UnaryOperator<PostmanEmulator.Builder> settings) {
        return new Emulated(settings.apply(PostmanEmulator.builder()).start());
    }

    /** Starts an emulator that knows a second key, for a client {@code ci}. */
    public static Emulated startWithTwoKeys() {
        return start(settings -> settings.apiKeys("PMAK-the-key", OTHER_KEY));
    }

    public PostmanEmulator emulator() {
        return emulator;
    }

    /** Returns contexts with a client {@code default} and further auto-configurations. */
    public ApplicationContextRunner runner(Class<?>... further) {
        return new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(
                        PostmanAutoConfiguration.class,
                        PostmanCallsAutoConfiguration.class,
                        HttpClientAutoConfiguration.class,
                        ReactiveHttpClientAutoConfiguration.class,
                        JacksonAutoConfiguration.class,
                        SslAutoConfiguration.class))
                .withConfiguration(AutoConfigurations.of(further))
                .withPropertyValues(
                        "postman.api-key=" + emulator.apiKey(),
                        "postman.base-url=" + emulator.baseUri(),
                        "postman.retry.attempts=1",
                        "spring.reactor.netty.shutdown-quiet-period=0s");
    }

    /** Returns contexts with a client {@code ci} too. */
    public ApplicationContextRunner runnerOfTwo(Class<?>... further) {
        return runner(further).withPropertyValues("postman.clients.ci.api-key=" + OTHER_KEY);
    }

    public static <T> T value(Mono<T> mono) {
        AtomicReference<@Nullable T> value = new AtomicReference<>();
        StepVerifier.create(mono).consumeNextWith(value::set).expectComplete().verify(TIMEOUT);
        return Objects.requireNonNull(value.get());
    }

    public static void completes(Publisher<?> publisher) {
        StepVerifier.create(publisher)
                .thenConsumeWhile(any -> true)
                .expectComplete()
                .verify(TIMEOUT);
    }

    public static void fails(Publisher<?> publisher) {
        StepVerifier.create(publisher).expectError().verify(TIMEOUT);
    }

    /** Uses up what the client may still send in this window. */
    public static void drain(PostmanClient client) {
        client.rateLimits().rateLimiter().drainPermissions();
        assertThat(client.rateLimits().current().remaining()).isZero();
    }

    @Override
    public void close() {
        emulator.close();
    }
}
