package io.github.reactivepostman.test.account;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Keeps values by id in the order in which they were added; safe for any number of threads. */
final class Store<T> {
    private final AtomicLong sequence = new AtomicLong();
    private final Map<String, Long> places = new ConcurrentHashMap<>();
    private final ConcurrentSkipListMap<Long, T> values = new ConcurrentSkipListMap<>();

    void add(String id, T value) {
        long place = sequence.incrementAndGet();
        values.put(place, value);
        places.put(id, place);
    }

    @Nullable T find(String id) {
        Long place = places.get(id);
        return place == null ? null : values.get(place);
    }

    /** Changes a value and returns the new one, or null when there is none. */
    @Nullable T update(String id, UnaryOperator<T> change) {
        Long place = places.get(id);
        return place == null
                ? null
                : values.computeIfPresent(place, (key, old) -> Objects.requireNonNull(change.apply(old)));
    }

    @Nullable T remove(String id) {
        Long place = places.remove(id);
        return place == null ? null : values.remove(place);
    }

    List<T> all() {
        return List.copyOf(values.values());
    }

    /** Returns the values with their places, beginning after the given place. */
    List<Map.Entry<Long, T>> after(long place) {
        return values.tailMap(place, false).entrySet().stream()
                .map(entry -> Map.entry(entry.getKey(), Objects.requireNonNull(entry.getValue())))
                .toList();
    }
}
