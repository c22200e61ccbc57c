package io.github.reactivepostman.internal.limit;

import io.github.reactivepostman.ratelimit.RateLimitSettings;
import io.github.reactivepostman.ratelimit.TimeSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Creates limit engines, and lends the same one to all clients of a process that use one key. */
public final class LimitEngines {

    private static final Map<LimitKey, Shared> SHARED = new ConcurrentHashMap<>();

    private LimitEngines() {}

    /** Creates an engine that has heard nothing yet and is nobody else's. */
    public static LimitEngine create(RateLimitSettings settings, TimeSource time) {
        return create(settings, time, LimiterEntry.standard());
    }

    /**
     * Creates an engine that has heard nothing yet and is nobody else's.
     *
     * @throws IllegalStateException when the registry has the limiter of another client under the entry's name
     */
    public static LimitEngine create(RateLimitSettings settings, TimeSource time, LimiterEntry entry) {
        DefaultLimitEngine engine = new DefaultLimitEngine(settings, time);
        return LimitLease.of(engine, entry, engine::close);
    }

    /**
     * Returns a lease of the key's engine, which is created for the first lease and closed with the last.
     *
     * @throws IllegalStateException when the registry has the limiter of another key's client under the entry's name
     */
    public static LimitEngine shared(LimitKey key, LimiterEntry entry) {
        Shared shared = SHARED.compute(key, (same, known) -> Shared.lent(same, known));
        return LimitLease.of(
                shared.engine(), entry, () -> SHARED.computeIfPresent(key, (same, known) -> known.returned()));
    }

    private record Shared(DefaultLimitEngine engine, int leases) {
        static Shared lent(LimitKey key, @Nullable Shared known) {
            return known == null
                    ? new Shared(new DefaultLimitEngine(key.settings(), key.time()), 1)
                    : new Shared(known.engine, known.leases + 1);
        }

        @Nullable Shared returned() {
            if (leases > 1) {
                return new Shared(engine, leases - 1);
            }
            engine.close();
            return null;
        }
    }
}
