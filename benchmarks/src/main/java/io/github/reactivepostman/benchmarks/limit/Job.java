package io.github.reactivepostman.benchmarks.limit;

import io.github.reactivepostman.benchmarks.limit.Contender.Calls;
import java.util.concurrent.atomic.AtomicInteger;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * So many calls at once.
 *
 * @param failed calls that ended with an error
 * @param seconds time from the first to the end of the last
 */
record Job(int failed, double seconds) {

    static Mono<Job> run(Calls calls, int number) {
        return Mono.defer(() -> {
            AtomicInteger failed = new AtomicInteger();
            long start = System.nanoTime();
            return Flux.range(0, number)
                    .flatMap(i -> calls.call().onErrorComplete(error -> failed.incrementAndGet() > 0), number)
                    .then(Mono.fromSupplier(() -> new Job(failed.get(), (System.nanoTime() - start) / 1e9)));
        });
    }
}
