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
    private volatile Watcher<T> watcher = (old, now) -> {};

    /** Is told of each change, with the value before and after it; null stands for none. */
    interface Watcher<T> {
        void changed(@Nullable T old, @Nullable T now);
    }

    /** Has the watcher told of what changes from now on. */
    void watch(Watcher<T> newWatcher) {
        watcher = newWatcher;
    }

    void add(String id, T value) {
        long place = sequence.incrementAndGet();
        values.put(place, value);
        places.put(id, place);
        watcher.changed(null, value);
    }

    @Nullable T find(String id) {
        Long place = places.get(id);
        return place == null ? null : values.get(place);
    }

    /** Changes a value and returns the new one, or null when there is none. */
    @Nullable T update(String id, UnaryOperator<T> change) {
        Long place = places.get(id);
        T before = place == null ? null : values.get(place);
        if (place == null || before == null) {
            return null;
        }
        T now = values.computeIfPresent(place, (key, old) -> Objects.requireNonNull(change.apply(old)));
        watcher.changed(before, now);
        return now;
    }

    @Nullable T remove(String id) {
        Long place = places.remove(id);
        T removed = place == null ? null : values.remove(place);
        if (removed != null) {
            watcher.changed(removed, null);
        }
        return removed;
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
