package io.github.reactivepostman.ratelimit;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How much of one bucket's window is left at one moment.
 *
 * <p>Instances are immutable and safe to keep. Before the first answer a state is {@link Source#ASSUMED} and tells the
 * documented policy.
 *
 * @param bucket name of the bucket: {@code account}, or that of a stricter family such as {@code lists}
 * @param limit calls that the service permits in one window
 * @param remaining calls that may still be sent in this window, calls in flight already taken off; never negative
 * @param usedByUs calls that this client sent in this window
 * @param usedByOthers calls in this window that the service counted and this client did not send
 * @param inFlight calls sent and not yet answered
 * @param waiting calls that wait for a permit of this bucket
 * @param resetsAt when the window ends, by the local clock; null until an answer told it
 * @param resetsIn time from {@code observedAt} to the end of the window; null until an answer told it
 * @param window length of one window
 * @param month calls left of the plan's month; null until an answer told it
 * @param source what this state was learned from
 * @param observedAt when it was learned, by the local clock
 */
public record RateLimitState(
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
        @Nullable MonthlyQuota month,
        Source source,
        Instant observedAt) {

    /** Name of the bucket that every call counts in. */
    public static final String ACCOUNT = "account";

    /** What a state was learned from. */
    public enum Source {
        /** The documented or configured policy; nothing was heard yet. */
        ASSUMED,
        /** The headers of an accepted answer. */
        HEADER,
        /** An answer 429. */
        REFUSAL,
        /** The clock: a window ended. */
        CLOCK,
        /** Another process that shares the budget. */
        SHARED
    }

    /** Tells whether no call can leave before the window ends. */
    public boolean isExhausted() {
        return remaining == 0;
    }
}
