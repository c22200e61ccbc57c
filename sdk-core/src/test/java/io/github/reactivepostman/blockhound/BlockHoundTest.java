package io.github.reactivepostman.blockhound;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import reactor.blockhound.BlockingOperationError;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.test.StepVerifier;

/** That the other tests would notice a thread that waits. */
class BlockHoundTest {

    @Test
    void shouldNoticeAThreadThatWaits() {
        Mono<Boolean> waiting = Mono.fromCallable(() -> new CountDownLatch(1).await(1, TimeUnit.MILLISECONDS))
                .subscribeOn(Schedulers.parallel());
        StepVerifier.create(waiting)
                .expectErrorMatches(error ->
                        error.getCause() instanceof BlockingOperationError || error instanceof BlockingOperationError)
                .verify(Duration.ofSeconds(5));
    }
}
