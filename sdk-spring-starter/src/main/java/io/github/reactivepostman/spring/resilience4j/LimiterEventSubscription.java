package io.github.reactivepostman.spring.resilience4j;

import io.github.resilience4j.consumer.CircularEventConsumer;
import io.github.resilience4j.consumer.EventConsumerRegistry;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterRegistry;
import io.github.resilience4j.ratelimiter.event.RateLimiterEvent;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the last events of the clients' limiters for the endpoint. Resilience4j's starter does that for the limiters
 * that its properties name only.
 */
final class LimiterEventSubscription {

    private static final int KEPT = 100;

    private LimiterEventSubscription() {}

    /** A client's limiter comes into the registry in the place of another. */
    static void start(RateLimiterRegistry registry, EventConsumerRegistry<RateLimiterEvent> consumers, String prefix) {
        registry.getEventPublisher().onEntryReplaced(event -> {
            if (event.getNewEntry().getName().startsWith(prefix)) {
                subscribe(event.getNewEntry(), consumers);
            }
        });
    }

    private static void subscribe(RateLimiter limiter, EventConsumerRegistry<RateLimiterEvent> consumers) {
        String name = limiter.getName();
        @Nullable CircularEventConsumer<RateLimiterEvent> known = consumers.getEventConsumer(name);
        if (known == null) {
            limiter.getEventPublisher().onEvent(consumers.createEventConsumer(name, KEPT));
        }
    }
}
