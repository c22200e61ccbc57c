package io.github.reactivepostman.benchmarks.calls;

import java.util.function.Supplier;
import reactor.core.publisher.Mono;

/**
 * Somebody who makes calls.
 *
 * @param name name in the results
 * @param call makes one call and reads its answer
 * @param close releases what the calls used
 */
record Contender(String name, Supplier<Mono<?>> call, Runnable close) {}
