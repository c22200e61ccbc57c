package io.github.reactivepostman.spring.endpoint;

import io.github.reactivepostman.ratelimit.LimitCounts;
import io.github.reactivepostman.ratelimit.MonthlyQuota;
import io.github.reactivepostman.ratelimit.RateLimits;
import io.github.reactivepostman.spring.calls.CallRecord;
import io.github.reactivepostman.spring.calls.RecordedError;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.OperationResponseBody;

/**
 * What is known of one client.
 *
 * @param buckets every bucket, the account's first
 * @param month the plan's month; null until an answer told it
 * @param counts what was counted since the limits began to be tracked
 * @param lastErrors what the last failed calls ended with, the newest first
 */
public record ClientReport(
        List<BucketReport> buckets, @Nullable MonthlyQuota month, LimitCounts counts, List<RecordedError> lastErrors)
        implements OperationResponseBody {

    static ClientReport of(RateLimits limits, CallRecord record) {
        return new ClientReport(
                limits.buckets().stream().map(BucketReport::of).toList(),
                limits.current().month(),
                limits.counts(),
                record.errors());
    }
}
