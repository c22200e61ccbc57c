package io.github.reactivepostman.internal.limit;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Threads that do the same at the same time. */
final class Callers {

    private static final int LONGEST_SECONDS = 50;

    private Callers() {}

    /** Runs the work once for each thread, with the thread's number, and fails when one of them does. */
    static void run(int threads, IntConsumer work) {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            List<? extends Future<?>> all = IntStream.range(0, threads)
                    .mapToObj(thread -> executor.submit(() -> work.accept(thread)))
                    .toList();
            for (Future<?> one : all) {
                one.get(LONGEST_SECONDS, TimeUnit.SECONDS);
            }
        } catch (ExecutionException | InterruptedException | TimeoutException e) {
            throw new AssertionError(e);
        } finally {
            executor.shutdownNow();
        }
    }
}
