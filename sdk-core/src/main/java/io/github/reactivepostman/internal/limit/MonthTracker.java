package io.github.reactivepostman.internal.limit;

import io.github.reactivepostman.ratelimit.MonthPolicy;
import io.github.reactivepostman.ratelimit.MonthlyQuota;
import io.github.reactivepostman.ratelimit.MonthlyQuota.Level;
import java.time.Instant;
import java.util.List;
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
    /** When the newest call was sent of which an answer told the month. */
    private long toldAt = Long.MIN_VALUE;
    /** Whether that answer told it in its body, which may be counted in another way than headers. */
    private boolean accounted;

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
        if (exhausted && sentAt <= exhaustedAt) {
            return; // accepted before the month ended, and answered after
        }
        if (accounted && sentAt < toldAt && answer.monthRemaining() >= 0) {
            return; // the account told it to a later call
        }
        boolean over = exhausted;
        exhausted = answer.monthRemaining() == 0;
        if (answer.monthRemaining() >= 0) {
            tell(answer, sentAt, observedAt);
        } else if (over) {
            quota = null; // it is another month or plan, of which nothing was told
        }
        if (exhausted) {
            exhaust(now);
        }
    }

    /** Takes over what the service's account of the plan told, unless headers told it to the same call or a later one. */
    void accounted(long limit, long remaining, long sentAt, long now, Instant observedAt) {
        if (sentAt < toldAt || (sentAt == toldAt && !accounted) || (exhausted && sentAt <= exhaustedAt)) {
            return;
        }
        exhausted = remaining == 0;
        tell(new Answer(List.of(), -1, limit, remaining, 0), sentAt, observedAt);
        accounted = true;
        if (exhausted) {
            exhaust(now);
        }
    }

    /** Takes over that an answer said the month is used up. */
    void refused(Answer answer, long now, Instant observedAt) {
        exhaust(now);
        tell(new Answer(answer.readings(), -1, answer.monthLimit(), 0, 0), now, observedAt);
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

    /** Tells whether a further call fits beside those in flight; what is used up altogether fails instead. */
    boolean admits(int inFlight) {
        return quota == null || exhausted || quota.remaining() > inFlight;
    }

    /** Takes over what was told; of answers that overtook each other the least is the newest. */
    private void tell(Answer answer, long sentAt, Instant observedAt) {
        Long limit = answer.monthLimit() > 0 ? Long.valueOf(answer.monthLimit()) : knownLimit();
        long remaining = answer.monthRemaining();
        if (quota != null && sentAt < toldAt) {
            remaining = Math.min(remaining, quota.remaining());
        }
        toldAt = Math.max(toldAt, sentAt);
        accounted = false;
        quota = new MonthlyQuota(limit, remaining, level(limit, remaining), warnedAt(limit, remaining), observedAt);
    }

    private @Nullable Double warnedAt(@Nullable Long limit, long remaining) {
        double used = limit == null ? 0 : 1 - (double) remaining / limit;
        return policy.warnAt().stream()
                .filter(share -> used >= share)
                .reduce((lower, higher) -> higher)
                .orElse(null);
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
