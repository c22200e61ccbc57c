package io.github.reactivepostman.test.limit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The windows of one key, as an immutable value. */
record Windows(Map<String, FixedWindow> byBucket) {
    static Windows of(FixedWindow account, List<Family> families, WindowStart start) {
        Map<String, FixedWindow> all = new LinkedHashMap<>();
        all.put(Family.ACCOUNT, account);
        families.forEach(family -> all.put(family.name(), FixedWindow.of(family.limit(), family.window(), start)));
        return new Windows(all);
    }

    FixedWindow get(String bucket) {
        return Objects.requireNonNull(byBucket.get(bucket), () -> "no bucket named " + bucket);
    }

    @Nullable String firstFull(List<String> buckets) {
        return buckets.stream().filter(bucket -> get(bucket).full()).findFirst().orElse(null);
    }

    Windows change(List<String> buckets, UnaryOperator<FixedWindow> change) {
        Map<String, FixedWindow> all = new LinkedHashMap<>(byBucket);
        buckets.forEach(bucket -> all.put(bucket, change.apply(get(bucket))));
        return new Windows(all);
    }

    Windows changeAll(UnaryOperator<FixedWindow> change) {
        return change(List.copyOf(byBucket.keySet()), change);
    }

    List<WindowReading> readings(List<String> buckets, long now) {
        return buckets.stream()
                .map(bucket -> WindowReading.of(bucket, get(bucket), now))
                .toList();
    }
}
