package io.github.reactivepostman.internal.limit;

import io.github.reactivepostman.error.PermitDeniedException;
import io.github.reactivepostman.error.PermitDeniedException.Reason;
import io.github.reactivepostman.error.QuotaExhaustedException;
import io.github.reactivepostman.ratelimit.RateLimitState;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Makes the exceptions of calls that are not sent. */
final class Denials {

    private final Snapshots snapshots;

    Denials(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /** Makes a denial; a negative expected wait means that no wait would help. */
    PermitDeniedException denied(Ticket ticket, Reason reason, long expectedNanos, int position) {
        RateLimitState state = snapshots.of(ticket.route.strictest());
        Duration expected = expectedNanos < 0 ? null : Duration.ofNanos(expectedNanos);
        String message = ticket.tag.request() + " was not sent: " + why(reason, expected, position, state.bucket());
        return new PermitDeniedException(message, ticket.tag.request(), state, reason, expected, position);
    }

    QuotaExhaustedException exhausted(Ticket ticket) {
        RateLimitState state = snapshots.of(ticket.route.strictest());
        return new QuotaExhaustedException(ticket.tag.request(), QuotaExhaustedException.Scope.MONTH, null, state);
    }

    private static String why(Reason reason, @Nullable Duration expected, int position, String bucket) {
        return switch (reason) {
            case WAIT_TOO_LONG ->
                "a permit of bucket '" + bucket + "' takes about " + expected + " (place " + position
                        + " in the queue), longer than its maxWait";
            case QUEUE_FULL ->
                position + " calls wait already, as many as maxQueue allows (the wait would be about " + expected + ")";
            case CLOSED -> "the client is closed";
            case BATCH_STOPPED -> "the share of the month that stops batch calls (stopBatchAt) is used up";
        };
    }
}
