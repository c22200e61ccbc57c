package io.github.reactivepostman.spring.endpoint;

import io.github.reactivepostman.ratelimit.RateLimitState;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is known of one bucket: a {@link RateLimitState} but for the month, which is the client's. */
public record BucketReport(
        String bucket,
        int limit,
        int remaining,
        int usedByUs,
        int usedByOthers,
        int inFlight,
        int waiting,
        @Nullable Instant resetsAt,
        @Nullable Duration resetsIn,
        Duration window,
        RateLimitState.Source source,
        Instant observedAt) {

    static BucketReport of(RateLimitState state) {
        return new BucketReport(
                state.bucket(),
                state.limit(),
                state.remaining(),
                state.usedByUs(),
                state.usedByOthers(),
                state.inFlight(),
                state.waiting(),
                state.resetsAt(),
                state.resetsIn(),
                state.window(),
                state.source(),
                state.observedAt());
    }
}
