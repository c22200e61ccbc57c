package io.github.reactivepostman.internal.limit;

import io.github.resilience4j.ratelimiter.event.RateLimiterEvent;
import io.github.resilience4j.ratelimiter.event.RateLimiterOnDrainedEvent;
import io.github.resilience4j.ratelimiter.event.RateLimiterOnFailureEvent;
import io.github.resilience4j.ratelimiter.event.RateLimiterOnSuccessEvent;
import io.github.resilience4j.ratelimiter.internal.RateLimiterEventProcessor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The events of one limiter; costs nothing while nobody listens. */
final class LimiterEvents {

    private static final Logger log = LoggerFactory.getLogger(LimiterEvents.class);

    private final String name;
    private final RateLimiterEventProcessor processor = new RateLimiterEventProcessor();

    LimiterEvents(String name) {
        this.name = name;
    }

    RateLimiterEventProcessor publisher() {
        return processor;
    }

    void acquired(boolean permitted, int permits) {
        if (processor.hasConsumers()) {
            publish(
                    permitted
                            ? new RateLimiterOnSuccessEvent(name, permits)
                            : new RateLimiterOnFailureEvent(name, permits));
        }
    }

    void drained(int permits) {
        if (processor.hasConsumers()) {
            publish(new RateLimiterOnDrainedEvent(name, permits));
        }
    }

    /** A consumer that throws must not keep a call from leaving. */
    private void publish(RateLimiterEvent event) {
        try {
            processor.consumeEvent(event);
        } catch (RuntimeException e) {
            log.warn("A consumer of the events of {} failed", name, e);
        }
    }
}
