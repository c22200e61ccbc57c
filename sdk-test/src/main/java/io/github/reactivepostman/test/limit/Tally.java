package io.github.reactivepostman.test.limit;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * Counts calls by name; safe for any number of threads.
 *
 * @param <N> what names calls
 */
public final class Tally<N extends Comparable<N>> {
    private final LongAdder total = new LongAdder();
    private final Map<N, LongAdder> byName = new ConcurrentHashMap<>();

    /** Counts one call under the given names. */
    public void count(Iterable<N> names) {
        total.increment();
        names.forEach(
                name -> byName.computeIfAbsent(name, key -> new LongAdder()).increment());
    }

    /** Returns the calls counted, each once. */
    public long total() {
        return total.sum();
    }

    /** Returns the calls by name; a call may count under several. */
    public Map<N, Long> byName() {
        Map<N, Long> sums = new TreeMap<>();
        byName.forEach((name, adder) -> sums.put(name, adder.sum()));
        return sums;
    }
}
