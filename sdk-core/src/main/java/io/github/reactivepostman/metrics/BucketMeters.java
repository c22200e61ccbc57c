package io.github.reactivepostman.metrics;

import io.github.reactivepostman.ratelimit.RateLimitState;
import io.github.reactivepostman.ratelimit.RateLimits;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.TimeGauge;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** The gauges of one bucket. */
record BucketMeters(RateLimits limits, String bucket, Tags shared) {

    private static final String PREFIX = "postman.rate.limit.";

    void bindTo(MeterRegistry registry) {
        gauge("limit", "Calls that the service permits in one window", RateLimitState::limit, registry);
        gauge("remaining", "Calls that may still be sent in this window", RateLimitState::remaining, registry);
        gauge("in.flight", "Calls sent and not yet answered", RateLimitState::inFlight, registry);
        gauge("waiting", "Calls that wait for a permit", RateLimitState::waiting, registry);
        used("us", RateLimitState::usedByUs, registry);
        used("others", RateLimitState::usedByOthers, registry);
        TimeGauge.builder(PREFIX + "reset", limits, TimeUnit.NANOSECONDS, reading(state -> nanos(state.resetsIn())))
                .description("Time to the end of the window; not a number until an answer told it")
                .tags(tags())
                .register(registry);
    }

    private void gauge(
            String name, String description, ToDoubleFunction<RateLimitState> value, MeterRegistry registry) {
        Gauge.builder(PREFIX + name, limits, reading(value))
                .description(description)
                .tags(tags())
                .register(registry);
    }

    private void used(String by, ToDoubleFunction<RateLimitState> value, MeterRegistry registry) {
        Gauge.builder(PREFIX + "used", limits, reading(value))
                .description("Calls counted in this window")
                .tags(tags().and("by", by))
                .register(registry);
    }

    /** Reads the limits that it is given and holds none itself: the registry's reference to them is a weak one. */
    private ToDoubleFunction<RateLimits> reading(ToDoubleFunction<RateLimitState> value) {
        String name = bucket;
        return read -> value.applyAsDouble(read.current(name));
    }

    private Tags tags() {
        return shared.and("bucket", bucket);
    }

    private static double nanos(@Nullable Duration time) {
        return time == null ? Double.NaN : time.toNanos();
    }
}
