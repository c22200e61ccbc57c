package io.github.reactivepostman.internal.limit;

import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import io.github.resilience4j.ratelimiter.RateLimiterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The Resilience4j limiters of one engine, one for each name and registry that its clients use: created, and put into
 * its registry, for the first client, and taken out of it with the last.
 */
final class Limiters {

    private final DefaultLimitEngine engine;
    private final Map<LimiterEntry, Use> uses = new ConcurrentHashMap<>();
    private volatile List<BucketLimiter> used = List.of();

    Limiters(DefaultLimitEngine engine) {
        this.engine = engine;
    }

    /**
     * Returns the entry's limiter for one more client.
     *
     * @throws IllegalStateException when the registry has the limiter of another key's client under that name
     */
    BucketLimiter enter(LimiterEntry entry) {
        Use use = uses.compute(entry, (same, known) -> known == null ? first(entry) : known.oneMore());
        refresh();
        return use.limiter;
    }

    /** Notes that one client less uses the entry. */
    void leave(LimiterEntry entry, BucketLimiter limiter) {
        uses.computeIfPresent(entry, (same, known) -> known.clients > 1 ? known.oneLess() : ended(entry, known));
        refresh();
        if (!limiter.isUsed()) {
            engine.close(limiter);
        }
    }

    private void refresh() {
        used = uses.values().stream().map(Use::limiter).toList();
    }

    /** Tells every limiter that a call got its permit. */
    void granted() {
        List<BucketLimiter> all = used;
        for (int i = 0; i < all.size(); i++) {
            all.get(i).note(true, 1);
        }
    }

    /** Tells every limiter that a call got no permit. */
    void denied() {
        used.forEach(limiter -> limiter.note(false, 1));
    }

    private Use first(LimiterEntry entry) {
        RateLimiterRegistry registry = entry.registry();
        return new Use(
                registry == null
                        ? new BucketLimiter(engine, entry.name(), Map.of(), impatient())
                        : registered(registry, entry.name()),
                1);
    }

    /**
     * A registry takes a limiter it did not make only in the place of one that it did. That one's tags are kept, and
     * its settings if the program had made it.
     */
    private BucketLimiter registered(RateLimiterRegistry registry, String name) {
        Optional<RateLimiter> present = registry.find(name);
        present.ifPresent(Limiters::requireFree);
        Map<String, String> tags = registry.rateLimiter(name).getTags();
        RateLimiterConfig config =
                present.map(RateLimiter::getRateLimiterConfig).orElseGet(Limiters::impatient);
        BucketLimiter limiter = new BucketLimiter(engine, name, tags, config);
        registry.replace(name, limiter).ifPresent(before -> replaced(registry, before));
        return limiter;
    }

    /** Puts back the limiter of a client that was built at the same time. */
    private static void replaced(RateLimiterRegistry registry, RateLimiter before) {
        if (isTaken(before)) {
            registry.replace(before.getName(), before);
        }
        requireFree(before);
    }

    private static boolean isTaken(RateLimiter limiter) {
        return limiter instanceof BucketLimiter other && other.isUsed();
    }

    private static void requireFree(RateLimiter limiter) {
        if (isTaken(limiter)) {
            throw new IllegalStateException("the registry has the rate limiter '" + limiter.getName()
                    + "' of another client already: give this one another name with"
                    + " PostmanClient.builder().rateLimiterName(...)");
        }
    }

    private static RateLimiterConfig impatient() {
        return RateLimiterConfig.custom().timeoutDuration(Duration.ZERO).build();
    }

    private static @Nullable Use ended(LimiterEntry entry, Use use) {
        use.limiter.end();
        RateLimiterRegistry registry = entry.registry();
        if (registry != null
                && registry.find(entry.name()).filter(use.limiter::equals).isPresent()) {
            registry.remove(entry.name());
        }
        return null;
    }

    private record Use(BucketLimiter limiter, int clients) {

        Use oneMore() {
            return new Use(limiter, clients + 1);
        }

        Use oneLess() {
            return new Use(limiter, clients - 1);
        }
    }
}
