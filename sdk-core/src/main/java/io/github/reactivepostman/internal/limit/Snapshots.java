package io.github.reactivepostman.internal.limit;

import io.github.reactivepostman.ratelimit.RateLimitState;
import io.github.reactivepostman.ratelimit.TimeSource;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Turns a bucket, as it is now, into the immutable state that programs see. Used only inside the core's turn. */
final class Snapshots {

    private final TimeSource time;
    private final MonthTracker month;

    Snapshots(TimeSource time, MonthTracker month) {
        this.time = time;
        this.month = month;
    }

    RateLimitState of(Bucket bucket) {
        Instant observedAt = time.now();
        Duration resetsIn = resetsIn(bucket);
        return new RateLimitState(
                bucket.name,
                bucket.limit(),
                bucket.remaining(),
                bucket.sent(),
                bucket.usedByOthers(),
                bucket.inFlight(),
                bucket.waiting(),
                resetsIn == null ? null : observedAt.plus(resetsIn),
                resetsIn,
                Duration.ofNanos(bucket.length.nanos()),
                month.quota(),
                bucket.source(),
                observedAt);
    }

    private @Nullable Duration resetsIn(Bucket bucket) {
        return bucket.isEndKnown() ? Duration.ofNanos(Math.max(0, bucket.endsBy() - time.nanoTime())) : null;
    }
}
