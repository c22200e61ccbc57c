package io.github.reactivepostman.internal.limit;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.test.StepVerifier;

class TurnTest {

    private final Turn turn = new Turn();

    @Test
    void shouldNotHoldAThreadThatMustNotWaitForATurnThatIsTaken() {
        turn.enter();

        StepVerifier.create(Mono.fromCallable(turn::tryEnterSoon).subscribeOn(Schedulers.parallel()))
                .expectNext(false)
                .expectComplete()
                .verify(Duration.ofSeconds(10));
    }
}
