package io.github.reactivepostman.internal.limit;

import io.github.reactivepostman.internal.limit.Permit.Refusal;
import io.github.reactivepostman.ratelimit.LimitCounts;
import io.github.reactivepostman.ratelimit.MonthlyQuota;
import io.github.reactivepostman.ratelimit.RateLimitSettings;
import io.github.reactivepostman.ratelimit.RateLimitState;
import io.github.reactivepostman.ratelimit.TimeSource;
import io.netty.handler.codec.http.HttpHeaders;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Gives the core its threads and its timer: one task at a time goes in, what it let out is started outside, and one
 * timer is set for the next moment at which something changes by itself.
 */
final class DefaultLimitEngine {

    /** A timer is never set closer than this, so that no rounding of time can make it spin. */
    private static final long SHORTEST_TIMER = TimeUnit.MILLISECONDS.toNanos(1);

    private final TimeSource time;
    private final Routes routes;
    private final Route accountRoute;
    private final Snapshots snapshots;
    private final LimitCore core;
    private final StateStreams streams;
    private final MonthTracker month;
    private final QuotaAlerts alerts;
    private final @Nullable Duration maxWait;
    private final HeaderReader headers = new HeaderReader();
    private final Turn turn = new Turn();
    private final Starter starter = new Starter();
    private final Limiters limiters = new Limiters(this);

    private long timerAt = Bucket.NEVER;
    private @Nullable Disposable timer;

    DefaultLimitEngine(RateLimitSettings settings, TimeSource time) {
        this.time = time;
        this.maxWait = settings.maxWait();
        this.routes = new Routes(settings, time.nanoTime());
        this.accountRoute = routes.of("", "");
        this.month = new MonthTracker(settings.month());
        this.alerts = new QuotaAlerts(time.scheduler());
        this.snapshots = new Snapshots(time, month);
        WaitingRoom waiting = new WaitingRoom(settings.maxQueue());
        this.core = new LimitCore(routes, month, waiting, new Denials(snapshots), starter::add);
        this.streams = new StateStreams(this, routes.buckets(), time.scheduler());
    }

    <T> Mono<T> gate(CallTag tag, Mono<T> attempt, LimitLease owner) {
        return new GatedMono<>(owner, tag, routes.of(tag.request().method(), tag.path()), attempt);
    }

    StateStreams limits() {
        return streams;
    }

    void acquire(Ticket ticket) {
        if (turn.tryEnter()) {
            boolean admitted;
            long now = time.nanoTime();
            try {
                admitted = core.acquire(ticket, now);
            } finally {
                leave(now);
            }
            if (admitted) {
                ticket.start();
            }
        } else {
            turn.run(() -> acquireLate(ticket));
        }
        starter.run();
    }

    private void acquireLate(Ticket ticket) {
        long now = time.nanoTime();
        if (core.acquire(ticket, now)) {
            starter.add(ticket);
        }
        settle(now);
    }

    Answer read(HttpHeaders answerHeaders, long now) {
        return headers.read(answerHeaders, now);
    }

    void answered(Ticket ticket, Answer answer, long now) {
        if (turn.tryEnter()) {
            try {
                core.answered(ticket, answer, now, time.now());
            } finally {
                leave(now);
            }
        } else {
            run(() -> core.answered(ticket, answer, now, time.now()));
        }
    }

    void refused(Ticket ticket, Refusal kind, Answer answer, long now) {
        run(() -> core.refused(ticket, kind, answer, now, time.now()));
    }

    void toldMonth(Ticket ticket, long limit, long remaining) {
        run(() -> core.toldMonth(ticket, limit, remaining, time.nanoTime(), time.now()));
    }

    void finished(Ticket ticket) {
        run(() -> core.finished(ticket, time.nanoTime()));
    }

    /** Takes permits of the account that are there, for calls that nobody reports back on; tells whether they were. */
    boolean takeNow(int permits) {
        turn.enter();
        long now = time.nanoTime();
        try {
            return core.takeNow(accountRoute, permits, now);
        } finally {
            leave(now);
        }
    }

    long reserve(Ticket ticket, long longestWait) {
        turn.enter();
        long now = time.nanoTime();
        try {
            return core.reserve(ticket, longestWait, now);
        } finally {
            leave(now);
        }
    }

    /** Takes back a ticket that has not had its turn; tells whether it had not. */
    boolean withdraw(Ticket ticket) {
        turn.enter();
        long now = time.nanoTime();
        try {
            return core.withdraw(ticket, now);
        } finally {
            leave(now);
        }
    }

    int drain() {
        turn.enter();
        long now = time.nanoTime();
        try {
            return core.drain(now);
        } finally {
            leave(now);
        }
    }

    void changeLimit(int limit) {
        run(() -> core.changeLimit(limit, time.nanoTime()));
    }

    private void run(Runnable task) {
        turn.run(() -> {
            task.run();
            settle(time.nanoTime());
        });
        starter.run();
    }

    private void leave(long now) {
        try {
            settle(now);
        } finally {
            turn.leave();
            starter.run();
        }
    }

    /** Tells what has changed and sets the timer; the last thing in every turn. */
    private void settle(long now) {
        List<Bucket> buckets = routes.buckets();
        for (int i = 0; i < buckets.size(); i++) {
            if (streams.isWatched(i)) {
                publishIfChanged(buckets.get(i));
            }
        }
        alerts.look(month.quota());
        long next = core.nextChange(now);
        if (next < timerAt) {
            setTimer(next, Math.max(next - now, SHORTEST_TIMER));
        }
    }

    private void publishIfChanged(Bucket bucket) {
        if (bucket.takeChanged()) {
            streams.publish(bucket.index, snapshots.of(bucket));
        }
    }

    /** Publishes what has changed while nobody watched. */
    void refresh(Bucket bucket) {
        if (!turn.tryEnterSoon()) {
            run(() -> publishIfChanged(bucket));
            return;
        }
        try {
            publishIfChanged(bucket);
        } finally {
            leave(time.nanoTime());
        }
    }

    private void setTimer(long at, long delay) {
        if (timer != null) {
            timer.dispose();
        }
        try {
            timer = time.scheduler().schedule(this::timerRang, delay, TimeUnit.NANOSECONDS);
            timerAt = at;
        } catch (RejectedExecutionException e) {
            timerAt = Bucket.NEVER; // the scheduler is shut down: whatever comes next looks at the clock instead
        }
    }

    private void timerRang() {
        run(() -> {
            timerAt = Bucket.NEVER;
            core.tick(time.nanoTime());
        });
    }

    /** Returns a bucket's state as it is now or, should another thread not give up its turn, as it was told last. */
    RateLimitState state(Bucket bucket) {
        if (!turn.tryEnterSoon()) {
            return streams.newest(bucket.index);
        }
        try {
            return snapshots.of(bucket);
        } finally {
            leave(time.nanoTime());
        }
    }

    /** Returns the state of the route's strictest bucket, in the manner of {@link #state}. */
    RateLimitState strictest(Route route) {
        if (!turn.tryEnterSoon()) {
            return streams.newest(route.buckets.get(route.buckets.size() - 1).index);
        }
        try {
            return snapshots.of(route.strictest());
        } finally {
            leave(time.nanoTime());
        }
    }

    RateLimitState snapshot(Bucket bucket) {
        return snapshots.of(bucket);
    }

    Bucket account() {
        return routes.account();
    }

    Route accountRoute() {
        return accountRoute;
    }

    long nanoTime() {
        return time.nanoTime();
    }

    @Nullable Duration maxWait() {
        return maxWait;
    }

    LimitCounts counts() {
        return core.counts().with(headers.malformed(), headers.clockSkew(time.nanoTime(), time.now()));
    }

    Flux<MonthlyQuota> quotaAlerts() {
        return alerts.flux();
    }

    Limiters limiters() {
        return limiters;
    }

    /** Fails the waiting calls of one client, or lets go the threads that wait for one limiter. */
    void close(Object owner) {
        run(() -> core.close(owner));
    }

    /** Fails every waiting call and completes the streams of states. */
    void close() {
        run(() -> {
            core.close();
            routes.buckets().forEach(this::publishIfChanged);
            streams.complete();
            alerts.complete();
            if (timer != null) {
                timer.dispose();
            }
            timerAt = Long.MIN_VALUE; // no timer is earlier, so none is set again
        });
    }
}
