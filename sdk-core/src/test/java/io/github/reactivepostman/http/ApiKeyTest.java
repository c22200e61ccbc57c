package io.github.reactivepostman.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.github.reactivepostman.Outcomes;
import io.github.reactivepostman.PostmanClient;
import io.github.reactivepostman.TestClients;
import io.github.reactivepostman.TestServer;
import io.github.reactivepostman.TestServer.Reply;
import io.github.reactivepostman.error.PostmanRequestException;
import io.github.reactivepostman.error.UnauthorizedException;
import io.github.reactivepostman.error.UnreadableAnswerException;
import io.github.reactivepostman.retry.RetrySettings;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/** The key goes where it belongs and nowhere else. */
class ApiKeyTest {

    private static final String KEY = TestClients.KEY;

    @Test
    void shouldAskForTheKeyBeforeEveryAttempt() {
        AtomicInteger asked = new AtomicInteger();
        try (TestServer server =
                        TestServer.answering(Reply.json(503, "").with("Retry-After", "0"), Reply.json(200, "{}"));
                PostmanClient client = TestClients.builder(server.uri())
                        .apiKey(() -> Mono.fromSupplier(() -> "key-" + asked.incrementAndGet()))
                        .retry(RetrySettings.defaults())
                        .build()) {
            Outcomes.completes(client.get().uri("/me").send());

            assertThat(server.received())
                    .extracting(call -> call.headers().get("X-Api-Key"))
                    .containsExactly("key-1", "key-2");
        }
    }

    @Test
    void shouldSayWhatToDoWhenTheSupplierIsEmpty() {
        try (TestServer server = TestServer.answering(Reply.json(200, "{}"));
                PostmanClient client = TestClients.builder(server.uri())
                        .apiKey(() -> Mono.empty())
                        .retry(RetrySettings.defaults())
                        .build()) {
            PostmanRequestException error =
                    Outcomes.error(client.get().uri("/me").send(), PostmanRequestException.class);

            assertThat(error).hasMessageContaining("apiKey").hasMessageContaining("gave no key");
            assertThat(error.isMaybeExecuted()).isFalse();
            assertThat(error.isTransient()).isFalse();
            assertThat(server.received()).isEmpty();
        }
    }

    @Test
    void shouldWrapTheFailureOfTheSupplier() {
        IllegalStateException vault = new IllegalStateException("vault is sealed");
        try (TestServer server = TestServer.answering(Reply.json(200, "{}"));
                PostmanClient client = TestClients.builder(server.uri())
                        .apiKey(() -> Mono.error(vault))
                        .build()) {
            PostmanRequestException error =
                    Outcomes.error(client.get().uri("/me").send(), PostmanRequestException.class);

            assertThat(error).hasMessageContaining("apiKey").hasCause(vault);
            assertThat(error.isMaybeExecuted()).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"secret\r\nX-Evil: 1", "secret\n", " secret", "se cret", "secreté"})
    void shouldRefuseAKeyThatIsNoHeaderValueWithoutShowingIt(String key) {
        try (TestServer server = TestServer.answering(Reply.json(200, "{}"));
                PostmanClient client = TestClients.builder(server.uri())
                        .apiKey(() -> Mono.just(key))
                        .build()) {
            PostmanRequestException error =
                    Outcomes.error(client.get().uri("/me").send(), PostmanRequestException.class);

            assertThat(error).hasMessageContaining("apiKey");
            assertThat(stackTrace(error)).doesNotContain(key).doesNotContain("secret");
            assertThat(server.received()).isEmpty();
        }
    }

    @Test
    void shouldNotLetCallersSetTheKey() {
        try (PostmanClient client = TestClients.client(URI.create("http://127.0.0.1:9"))) {
            RequestSpec spec = client.get().uri("/me");

            assertThatThrownBy(() -> spec.header("x-API-key", KEY))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("apiKey")
                    .hasMessageNotContaining(KEY);
        }
    }

    @Test
    void shouldTakeTheKeyOutOfAnAnswerThatEchoesIt() {
        String body = "{\"error\":{\"name\":\"n\",\"message\":\"bad " + KEY + "\",\"details\":[\"" + KEY + "\"]}}";
        try (TestServer server = TestServer.answering(Reply.json(401, body).with("X-Echo", KEY));
                PostmanClient client = TestClients.client(server.uri())) {
            UnauthorizedException error = Outcomes.error(client.get().uri("/me").send(), UnauthorizedException.class);

            assertThat(stackTrace(error)).contains("bad REDACTED").doesNotContain(KEY);
            assertThat(error.error().body()
                            + error.error().details()
                            + error.headers().map())
                    .doesNotContain(KEY);
        }
    }

    @Test
    void shouldTakeTheKeyOutOfAnUnreadableAnswerThatEchoesIt() {
        try (TestServer server = TestServer.answering(Reply.of(200, "application/json", KEY));
                PostmanClient client = TestClients.client(server.uri())) {
            UnreadableAnswerException error = Outcomes.error(
                    client.get().uri("/me").retrieve().bodyToMono(List.class), UnreadableAnswerException.class);

            assertThat(stackTrace(error) + error.bodyStart()).doesNotContain(KEY);
        }
    }

    @Test
    void shouldNotShowTheKeyToFiltersOrInTexts() {
        StringBuilder seen = new StringBuilder();
        try (TestServer server = TestServer.answering(Reply.json(200, "{}"));
                PostmanClient client = TestClients.builder(server.uri())
                        .filter((request, next) -> {
                            seen.append(request).append(request.headers());
                            return next.exchange(request).doOnNext(seen::append);
                        })
                        .build()) {
            RequestSpec spec = client.get().uri("/me");
            Outcomes.completes(spec.send());

            assertThat(seen.toString() + client + client.mutate() + spec + spec.retrieve() + ApiKeySource.of(KEY))
                    .contains("REDACTED")
                    .doesNotContain(KEY);
        }
    }

    @Test
    void shouldNotLogTheKey() {
        Logger logger = (Logger) LoggerFactory.getLogger("io.github.reactivepostman");
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        logger.addAppender(log);
        logger.setLevel(Level.TRACE);
        try (TestServer server = TestServer.answering(Reply.json(500, KEY));
                PostmanClient client = TestClients.client(server.uri())) {
            Outcomes.error(client.get().uri("/me").send(), RuntimeException.class);

            assertThat(log.list.stream().map(ILoggingEvent::getFormattedMessage).collect(Collectors.joining()))
                    .doesNotContain(KEY);
        } finally {
            logger.setLevel(null);
            logger.detachAppender(log);
        }
    }

    private static String stackTrace(Throwable error) {
        StringWriter text = new StringWriter();
        error.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
