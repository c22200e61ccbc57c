package io.github.reactivepostman.internal.limit;

import io.github.reactivepostman.ratelimit.MonthPolicy;
import io.github.reactivepostman.ratelimit.MonthlyQuota;
import io.github.reactivepostman.ratelimit.MonthlyQuota.Level;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The second tier: the plan's calls of the month, of which no header tells the reset.
 *
 * <p>Not safe for threads: only {@link LimitCore} touches it.
 */
final class MonthTracker {

    private final MonthPolicy policy;

    private @Nullable MonthlyQuota quota;
    private boolean exhausted;
    private long exhaustedAt;
    private long recheckAt;

    MonthTracker(MonthPolicy policy) {
        this.policy = policy;
    }

    @Nullable MonthlyQuota quota() {
        return quota;
    }

    /** Takes over what an accepted answer told; an accepted answer that tells nothing left ends the month as well. */
    void accepted(Answer answer, long sentAt, long now, Instant observedAt) {
        if (exhausted && sentAt < exhaustedAt) {
            return; // accepted before the month ended, and answered after
        }
        exhausted = answer.monthRemaining() == 0;
        if (answer.monthRemaining() >= 0) {
            tell(answer, observedAt);
        }
        if (exhausted) {
            exhaust(now);
        }
    }

    /** Takes over that an answer said the month is used up. */
    void refused(Answer answer, long now, Instant observedAt) {
        exhaust(now);
        tell(new Answer(answer.readings(), -1, answer.monthLimit(), 0, 0), observedAt);
    }

    private void exhaust(long now) {
        exhausted = true;
        exhaustedAt = now;
        recheckAt = now + policy.recheckAfter().toNanos();
    }

    /** Tells whether a call must fail at once; now and then one call is let through to see whether it still must. */
    boolean refuses(long now) {
        if (!exhausted) {
            return false;
        }
        if (now < recheckAt) {
            return true;
        }
        recheckAt = now + policy.recheckAfter().toNanos();
        return false;
    }

    boolean isExhausted() {
        return exhausted;
    }

    /** Tells whether batch calls must fail at once. */
    boolean stopsBatch() {
        return quota != null && quota.level() == Level.BATCH_STOPPED;
    }

    private void tell(Answer answer, Instant observedAt) {
        Long limit = answer.monthLimit() > 0 ? Long.valueOf(answer.monthLimit()) : knownLimit();
        quota = new MonthlyQuota(limit, answer.monthRemaining(), level(limit, answer.monthRemaining()), observedAt);
    }

    private @Nullable Long knownLimit() {
        return quota == null ? null : quota.limit();
    }

    private Level level(@Nullable Long limit, long remaining) {
        if (exhausted || remaining == 0) {
            return Level.EXHAUSTED;
        }
        if (limit == null) {
            return Level.NORMAL;
        }
        double used = 1 - (double) remaining / limit;
        Double stop = policy.stopBatchAt();
        if (stop != null && used >= stop) {
            return Level.BATCH_STOPPED;
        }
        boolean warned = !policy.warnAt().isEmpty() && used >= policy.warnAt().get(0);
        return warned ? Level.WARNING : Level.NORMAL;
    }
}
