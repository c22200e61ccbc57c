package io.github.reactivepostman.test.limit;

import java.time.Instant;

/**
 * Holds what one window says at one time.
 *
 * @param bucket the bucket's name
 * @param limit the calls per window
 * @param remaining the calls that still fit
 * @param length the window's length in nanoseconds
 * @param resetsAt the next reset, in nanoseconds of the server's clock since the epoch
 */
public record WindowReading(String bucket, int limit, int remaining, long length, long resetsAt) {
    static WindowReading of(String bucket, FixedWindow window, long now) {
        return new WindowReading(bucket, window.limit(), window.remaining(), window.length(), window.resetsAt(now));
    }

    /** Returns the time of the next reset. */
    public Instant end() {
        return Instant.ofEpochSecond(0, resetsAt);
    }

    WindowReading movedBy(long nanos) {
        return new WindowReading(bucket, limit, remaining, length, resetsAt + nanos);
    }
}
