package io.github.reactivepostman.error;

import io.github.reactivepostman.ratelimit.RateLimitState;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The call was not sent, because it got no permit: it would have waited too long, or there was no room to wait. */
public class PermitDeniedException extends PostmanRequestException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final @Nullable Duration expectedWait;
    private final int position;

    public PermitDeniedException(
            String message,
            RequestInfo request,
            RateLimitState rateLimit,
            Reason reason,
            @Nullable Duration expectedWait,
            int position) {
        super(message, request, rateLimit, false, null);
        this.reason = reason;
        this.expectedWait = expectedWait;
        this.position = position;
    }

    /** Returns why there was no permit. */
    public Reason reason() {
        return reason;
    }

    /** Returns how long the call would have waited; null when no wait would have helped. */
    public @Nullable Duration expectedWait() {
        return expectedWait;
    }

    /** Returns the place in the queue that the call had or would have had; 0 is the head. */
    public int position() {
        return position;
    }

    @Override
    public boolean isTransient() {
        return reason != Reason.CLOSED;
    }

    /** Why a call got no permit. */
    public enum Reason {
        /** The expected wait was longer than the longest permitted one. */
        WAIT_TOO_LONG,
        /** As many calls as permitted were waiting already. */
        QUEUE_FULL,
        /** The client was closed while the call waited, or before. */
        CLOSED,
        /** The month's share at which batch calls stop is used up. */
        BATCH_STOPPED
    }
}
