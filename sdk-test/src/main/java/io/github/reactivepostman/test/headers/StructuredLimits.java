package io.github.reactivepostman.test.headers;

import io.github.reactivepostman.test.limit.Family;
import io.github.reactivepostman.test.limit.Verdict;
import io.github.reactivepostman.test.limit.WindowReading;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** Writes all windows of a call as structured fields, a member for each. */
final class StructuredLimits {
    private StructuredLimits() {}

    static List<Header> write(Verdict verdict, ToLongFunction<WindowReading> secondsToReset) {
        String state = verdict.windows().stream()
                .map(reading ->
                        name(reading) + ";r=" + reading.remaining() + ";t=" + secondsToReset.applyAsLong(reading))
                .collect(Collectors.joining(", "));
        String policy = verdict.windows().stream()
                .map(reading -> name(reading) + ";q=" + reading.limit() + ";w=" + reading.length() / 1_000_000_000L)
                .collect(Collectors.joining(", "));
        return List.of(new Header("RateLimit", state), new Header("RateLimit-Policy", policy));
    }

    private static String name(WindowReading reading) {
        return reading.bucket().equals(Family.ACCOUNT) ? "\"default\"" : "\"" + reading.bucket() + "\"";
    }
}
