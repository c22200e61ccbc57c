package io.github.reactivepostman;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** What a publisher ends with, waited for no longer than ten seconds. */
public final class Outcomes {

    public static final Duration TIMEOUT = Duration.ofSeconds(10);

    private Outcomes() {}

    public static <T> T value(Mono<T> mono) {
        AtomicReference<T> value = new AtomicReference<>();
        StepVerifier.create(mono).consumeNextWith(value::set).expectComplete().verify(TIMEOUT);
        return value.get();
    }

    public static void completes(Publisher<?> publisher) {
        StepVerifier.create(publisher)
                .thenConsumeWhile(any -> true)
                .expectComplete()
                .verify(TIMEOUT);
    }

    public static <E extends Throwable> E error(Publisher<?> publisher, Class<E> type) {
        AtomicReference<Throwable> error = new AtomicReference<>();
        StepVerifier.create(publisher)
                .thenConsumeWhile(any -> true)
                .consumeErrorWith(error::set)
                .verify(TIMEOUT);
        assertThat(error.get()).isInstanceOf(type);
        return type.cast(error.get());
    }
}
