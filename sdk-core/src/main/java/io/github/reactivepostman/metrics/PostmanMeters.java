package io.github.reactivepostman.metrics;

import io.github.reactivepostman.ratelimit.RateLimitState;
import io.github.reactivepostman.ratelimit.RateLimits;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;

/**
 * Binds what is known of the call limits to a Micrometer registry; immutable.
 *
 * <p>Costs no call: a meter reads the newest state when it is asked. The registry does not keep the limits alive, and
 * the meters of a closed client tell what was known last. Clients that share their limits tell the same numbers, so one
 * of them is enough. Needs {@code io.micrometer:micrometer-core}, which the SDK does not bring.
 */
public final class PostmanMeters implements MeterBinder {

    private final RateLimits limits;
    private final Tags tags;

    private PostmanMeters(RateLimits limits, Tags tags) {
        this.limits = limits;
        this.tags = tags;
    }

    /** Creates the meters of a client's limits, as {@code client.rateLimits()} returns them. */
    public static PostmanMeters of(RateLimits limits) {
        return new PostmanMeters(limits, Tags.empty());
    }

    /** Returns these meters with further tags. */
    public PostmanMeters withTags(Iterable<Tag> further) {
        return new PostmanMeters(limits, tags.and(further));
    }

    /**
     * Returns these meters with the tag {@code client}, which tells clients of several keys apart.
     *
     * @throws IllegalArgumentException when the name is blank
     */
    public PostmanMeters withClient(String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("name of a client must not be blank: it is the value of the tag client");
        }
        return withTags(Tags.of("client", name));
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (RateLimitState state : limits.buckets()) {
            new BucketMeters(limits, state.bucket(), tags).bindTo(registry);
        }
        new CallMeters(limits, tags).bindTo(registry);
        new MonthMeters(limits, tags).bindTo(registry);
    }
}
