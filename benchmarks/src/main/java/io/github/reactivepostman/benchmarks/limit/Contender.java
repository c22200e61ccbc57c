package io.github.reactivepostman.benchmarks.limit;

import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import reactor.core.publisher.Mono;

/** Ways of making calls to a service with a limit. */
enum Contender {
    /** The SDK, which knows the limit. */
    OURS("ours") {
        @Override
        Calls open(Target target) {
            return PostmanCalls.open(target);
        }
    },
    /** {@code WebClient} behind a Resilience4j limiter that is set to the true limit. */
    RESILIENCE4J("resilience4j") {
        @Override
        Calls open(Target target) {
            return WebClientCalls.open(target).limitedByResilience4j();
        }
    },
    /** {@code WebClient} that repeats a refused call three times, when the service says to come back. */
    RETRY("retryAfter") {
        @Override
        Calls open(Target target) {
            return WebClientCalls.open(target).repeated(3);
        }
    },
    /** {@code WebClient} behind a bucket4j bucket that is set to the true limit. */
    BUCKET4J("bucket4j") {
        @Override
        Calls open(Target target) {
            return WebClientCalls.open(target).limitedByBucket4j();
        }
    },
    /** {@code WebClient} as it is. */
    NONE("none") {
        @Override
        Calls open(Target target) {
            return WebClientCalls.open(target);
        }
    };

    private final String title;

    Contender(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    static Contender named(String title) {
        return Arrays.stream(values())
                .filter(each -> each.title.equals(title))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no contender " + title));
    }

    /** Opens what its calls need. */
    abstract Calls open(Target target);

    /** What is called, and the limit that it has. */
    record Target(URI server, String key, int limit, Duration window) {}

    /** Makes calls until it is closed. */
    interface Calls extends AutoCloseable {
        Mono<?> call();

        @Override
        void close();
    }
}
