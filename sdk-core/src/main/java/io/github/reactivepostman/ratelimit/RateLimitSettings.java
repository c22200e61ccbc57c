package io.github.reactivepostman.ratelimit;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the client keeps to the call limits; immutable.
 *
 * @param account the limit that every call counts in; corrected by what answers tell
 * @param families stricter limits of some operations; corrected by what their 429 answers tell
 * @param month what is done as the plan's month is used up
 * @param maxWait the longest that a call may wait for a permit; null waits as long as it takes
 * @param maxQueue how many calls may wait at once; one more fails at once
 * @param pacing whether calls leave as soon as permitted or evenly
 * @param reserve permits of the account's windows that are kept back
 */
public record RateLimitSettings(
        BucketPolicy account,
        List<BucketPolicy> families,
        MonthPolicy month,
        @Nullable Duration maxWait,
        int maxQueue,
        Pacing pacing,
        Reserve reserve) {

    public RateLimitSettings {
        families = List.copyOf(families);
        if (maxWait != null && maxWait.isNegative()) {
            throw new IllegalArgumentException("maxWait must not be negative, was " + maxWait);
        }
        if (maxQueue < 0) {
            throw new IllegalArgumentException("maxQueue must not be negative, was " + maxQueue);
        }
        if (families.size() > 63) {
            throw new IllegalArgumentException("there may be at most 63 families, were " + families.size());
        }
        long names = Stream.concat(Stream.of(account), families.stream())
                .map(BucketPolicy::name)
                .distinct()
                .count();
        if (names != families.size() + 1) {
            throw new IllegalArgumentException("the names of account and families must differ from each other");
        }
    }

    /**
     * Returns the limits that Postman documents, unlimited waiting, room for 100,000 waiting calls, bursts, and no
     * reserve.
     */
    public static RateLimitSettings documented() {
        return new RateLimitSettings(
                DocumentedLimits.ACCOUNT,
                DocumentedLimits.FAMILIES,
                MonthPolicy.defaults(),
                null,
                100_000,
                Pacing.BURST,
                Reserve.none());
    }

    /** Returns these settings with another limit of the account. */
    public RateLimitSettings withAccount(int limit, Duration window) {
        return new RateLimitSettings(
                BucketPolicy.account(limit, window), families, month, maxWait, maxQueue, pacing, reserve);
    }

    /** Returns these settings with other families. */
    public RateLimitSettings withFamilies(List<BucketPolicy> policies) {
        return new RateLimitSettings(account, policies, month, maxWait, maxQueue, pacing, reserve);
    }

    /** Returns these settings with another policy for the month. */
    public RateLimitSettings withMonth(MonthPolicy policy) {
        return new RateLimitSettings(account, families, policy, maxWait, maxQueue, pacing, reserve);
    }

    /** Returns these settings with another longest wait; null waits as long as it takes. */
    public RateLimitSettings withMaxWait(@Nullable Duration time) {
        return new RateLimitSettings(account, families, month, time, maxQueue, pacing, reserve);
    }

    /** Returns these settings with room for another number of waiting calls. */
    public RateLimitSettings withMaxQueue(int calls) {
        return new RateLimitSettings(account, families, month, maxWait, calls, pacing, reserve);
    }

    /** Returns these settings with calls spread over the windows in another way. */
    public RateLimitSettings withPacing(Pacing way) {
        return new RateLimitSettings(account, families, month, maxWait, maxQueue, way, reserve);
    }

    /** Returns these settings with other permits kept back. */
    public RateLimitSettings withReserve(Reserve kept) {
        return new RateLimitSettings(account, families, month, maxWait, maxQueue, pacing, kept);
    }
}
