package io.github.reactivepostman.internal.limit;

import io.github.reactivepostman.ratelimit.LimitCounts;
import io.github.reactivepostman.ratelimit.MonthlyQuota;
import io.github.reactivepostman.ratelimit.RateLimitState;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicReferenceArray;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Scheduler;

/**
 * The states as streams: what is published inside the core's turn is handed to another thread at once, so that no
 * subscriber is ever in a call's way.
 *
 * <p>While nobody watches a bucket, its states are not made: that would be most of what a call costs here.
 */
final class StateStreams {

    private final DefaultLimitEngine engine;
    private final List<Bucket> buckets;
    private final Scheduler scheduler;
    private final AtomicReferenceArray<RateLimitState> newest;
    private final List<Sinks.Many<RateLimitState>> sinks = new ArrayList<>();
    private final AtomicIntegerArray watchers;

    StateStreams(DefaultLimitEngine engine, List<Bucket> buckets, Scheduler scheduler) {
        this.engine = engine;
        this.buckets = buckets;
        this.scheduler = scheduler;
        this.newest = new AtomicReferenceArray<>(buckets.size());
        this.watchers = new AtomicIntegerArray(buckets.size());
        for (Bucket bucket : buckets) {
            sinks.add(Sinks.unsafe().many().replay().latest());
            publish(bucket.index, engine.snapshot(bucket));
        }
    }

    /** Publishes a bucket's new state; only inside the core's turn. */
    void publish(int index, RateLimitState state) {
        newest.set(index, state);
        sinks.get(index).tryEmitNext(state);
    }

    boolean isWatched(int index) {
        return watchers.get(index) > 0;
    }

    void complete() {
        sinks.forEach(Sinks.Many::tryEmitComplete);
    }

    /** Returns the state that was published last, which is an old one when nobody has watched since. */
    RateLimitState newest(int index) {
        return newest.get(index);
    }

    Flux<RateLimitState> states() {
        // One request at a time and the newest kept beside it: a slow subscriber skips states, of each bucket apart.
        return Flux.fromIterable(buckets)
                .flatMap(bucket -> watched(bucket).onBackpressureLatest(), buckets.size(), 1)
                .publishOn(scheduler, 1);
    }

    Flux<RateLimitState> states(String bucket) {
        return watched(named(bucket)).onBackpressureLatest().publishOn(scheduler, 1);
    }

    /** Watching begins before the newest state is published, so that no later one is missed. */
    private Flux<RateLimitState> watched(Bucket bucket) {
        return Flux.defer(() -> {
            watchers.incrementAndGet(bucket.index);
            engine.refresh(bucket);
            return sinks.get(bucket.index).asFlux().doFinally(end -> watchers.decrementAndGet(bucket.index));
        });
    }

    Flux<MonthlyQuota> quotaAlerts() {
        return engine.quotaAlerts();
    }

    RateLimitState current() {
        return engine.state(buckets.get(0));
    }

    RateLimitState current(String bucket) {
        return engine.state(named(bucket));
    }

    List<RateLimitState> buckets() {
        return buckets.stream().map(engine::state).toList();
    }

    LimitCounts counts() {
        return engine.counts();
    }

    private Bucket named(String name) {
        return buckets.stream()
                .filter(bucket -> bucket.name.equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no bucket '" + name + "', only "
                        + buckets.stream().map(bucket -> bucket.name).toList()));
    }
}
