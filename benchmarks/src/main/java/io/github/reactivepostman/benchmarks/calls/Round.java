package io.github.reactivepostman.benchmarks.calls;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * So many calls of one contender, so many of them at once.
 *
 * @param perSecond calls per second
 * @param median median time of a call in microseconds
 * @param percentile99 time in microseconds that 99 of 100 calls stayed below
 * @param bytes bytes allocated by all threads of this process for one call
 */
record Round(double perSecond, double median, double percentile99, double bytes) {

    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    static Round of(Contender contender, int calls, int atOnce) {
        long[] times = new long[calls];
        AtomicInteger done = new AtomicInteger();
        long allocated = allocated();
        long start = System.nanoTime();
        Flux.range(0, calls).flatMap(i -> timed(contender, times, done), atOnce).blockLast(LONGEST);
        double seconds = (System.nanoTime() - start) / 1e9;
        double bytes = (double) (allocated() - allocated) / calls;
        Arrays.sort(times);
        return new Round(calls / seconds, times[calls / 2] / 1e3, times[calls * 99 / 100] / 1e3, bytes);
    }

    private static Mono<?> timed(Contender contender, long[] times, AtomicInteger done) {
        long from = System.nanoTime();
        return contender.call().get().doOnTerminate(() -> times[done.getAndIncrement()] = System.nanoTime() - from);
    }

    private static long allocated() {
        return Arrays.stream(THREADS.getThreadAllocatedBytes(THREADS.getAllThreadIds()))
                .filter(bytes -> bytes > 0)
                .sum();
    }
}
