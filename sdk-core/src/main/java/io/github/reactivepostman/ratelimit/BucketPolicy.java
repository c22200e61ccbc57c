package io.github.reactivepostman.ratelimit;

import java.time.Duration;
import java.util.List;

/**
 * The limit of one bucket: how many calls, in how long a window, and which calls count in it.
 *
 * @param name name of the bucket, for states, meters and events
 * @param limit calls in one window, at least 1
 * @param window length of a window, at least 100 milliseconds
 * @param operations the calls that count, each as method, or {@code *}, and path template ({@code "GET /workspaces/{id}"}, where a
 *     variable stands for one segment and a trailing {@code /**} for any number of them); empty when every call does
 */
public record BucketPolicy(String name, int limit, Duration window, List<String> operations) {

    private static final Duration SHORTEST = Duration.ofMillis(100);

    public BucketPolicy {
        if (name.isBlank()) {
            throw new IllegalArgumentException("name of a bucket must not be blank");
        }
        if (limit < 1) {
            throw new IllegalArgumentException("limit of bucket '" + name + "' must be at least 1, was " + limit);
        }
        if (window.compareTo(SHORTEST) < 0) {
            throw new IllegalArgumentException(
                    "window of bucket '" + name + "' must be at least " + SHORTEST + ", was " + window);
        }
        operations = List.copyOf(operations);
    }

    /** Creates the bucket of the account, in which every call counts. */
    public static BucketPolicy account(int limit, Duration window) {
        return new BucketPolicy(RateLimitState.ACCOUNT, limit, window, List.of());
    }

    /** Creates a family: a stricter bucket in which only the given operations count. */
    public static BucketPolicy family(String name, int limit, Duration window, String... operations) {
        if (operations.length == 0) {
            throw new IllegalArgumentException("family '" + name + "' needs at least one operation, such as GET /me");
        }
        return new BucketPolicy(name, limit, window, List.of(operations));
    }
}
