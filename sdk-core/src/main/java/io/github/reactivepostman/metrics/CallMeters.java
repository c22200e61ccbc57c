package io.github.reactivepostman.metrics;

import io.github.reactivepostman.ratelimit.LimitCounts;
import io.github.reactivepostman.ratelimit.RateLimits;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.FunctionTimer;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.TimeGauge;
import java.util.concurrent.TimeUnit;
import java.util.function.ToLongFunction;

/** What was counted of the calls at the gate and of their answers. */
record CallMeters(RateLimits limits, Tags tags) {

    private static final String PREFIX = "postman.rate.limit.";

    void bindTo(MeterRegistry registry) {
        counter("permits", "Permits asked for", tags.and("outcome", "granted"), LimitCounts::granted, registry);
        counter("permits", "Permits asked for", tags.and("outcome", "denied"), LimitCounts::denied, registry);
        counter("refused", "Answers 429", tags, LimitCounts::refusals, registry);
        counter(
                "headers.malformed",
                "Values in limit headers that made no sense",
                tags,
                LimitCounts::malformedHeaders,
                registry);
        waits(registry);
    }

    private void counter(
            String name, String description, Tags all, ToLongFunction<LimitCounts> value, MeterRegistry registry) {
        FunctionCounter.builder(PREFIX + name, limits, read -> value.applyAsLong(read.counts()))
                .description(description)
                .tags(all)
                .register(registry);
    }

    private void waits(MeterRegistry registry) {
        FunctionTimer.builder(
                        PREFIX + "wait",
                        limits,
                        read -> read.counts().granted(),
                        read -> read.counts().totalWait().toNanos(),
                        TimeUnit.NANOSECONDS)
                .description("Time from asking for a permit to getting it")
                .tags(tags)
                .register(registry);
        TimeGauge.builder(
                        PREFIX + "wait.longest",
                        limits,
                        TimeUnit.NANOSECONDS,
                        read -> read.counts().longestWait().toNanos())
                .description("The longest time from asking for a permit to getting it, since the start")
                .tags(tags)
                .register(registry);
    }
}
