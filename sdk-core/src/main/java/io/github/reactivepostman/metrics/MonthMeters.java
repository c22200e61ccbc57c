package io.github.reactivepostman.metrics;

import io.github.reactivepostman.ratelimit.MonthlyQuota;
import io.github.reactivepostman.ratelimit.RateLimits;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.TimeGauge;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** What was told of the plan's month and of the service's clock; not a number until it was. */
record MonthMeters(RateLimits limits, Tags tags) {

    void bindTo(MeterRegistry registry) {
        Gauge.builder("postman.month.limit", limits, MonthMeters::limit)
                .description("Calls that the plan includes in a month")
                .tags(tags)
                .register(registry);
        Gauge.builder("postman.month.remaining", limits, MonthMeters::remaining)
                .description("Calls left of the plan's month")
                .tags(tags)
                .register(registry);
        TimeGauge.builder("postman.clock.skew", limits, TimeUnit.MILLISECONDS, MonthMeters::skew)
                .description("The service's clock minus the local one, to a second")
                .tags(tags)
                .register(registry);
    }

    private static double limit(RateLimits limits) {
        MonthlyQuota month = limits.current().month();
        Long limit = month == null ? null : month.limit();
        return limit == null ? Double.NaN : limit;
    }

    private static double remaining(RateLimits limits) {
        MonthlyQuota month = limits.current().month();
        return month == null ? Double.NaN : month.remaining();
    }

    private static double skew(RateLimits limits) {
        Duration skew = limits.counts().clockSkew();
        return skew == null ? Double.NaN : skew.toMillis();
    }
}
