package io.github.reactivepostman.benchmarks.scale;

import io.github.reactivepostman.error.RequestInfo;
import io.github.reactivepostman.internal.limit.CallTag;
import io.github.reactivepostman.internal.limit.LimitEngine;
import io.github.reactivepostman.internal.limit.LimitEngines;
import io.github.reactivepostman.internal.limit.Permit;
import io.github.reactivepostman.ratelimit.RateLimitSettings;
import io.github.reactivepostman.ratelimit.TimeSource;
import io.netty.handler.codec.http.DefaultHttpHeaders;
import io.netty.handler.codec.http.HttpHeaders;
import java.time.Duration;
import java.util.List;
import reactor.core.publisher.Mono;
import reactor.test.scheduler.VirtualTimeScheduler;

/** Calls that wait at a gate, as many as there are to be: whenever a window lets some out, others come. */
final class Crowd {

    private static final int LIMIT = 50;
    private static final Duration WINDOW = Duration.ofSeconds(10);
    private static final CallTag TAG = new CallTag(new RequestInfo("GET", "/me", true), "/me", null, null);
    private static final HttpHeaders ANSWER = new DefaultHttpHeaders().set("X-RateLimit-Limit", String.valueOf(LIMIT));

    private final int waiting;
    private final VirtualTimeScheduler clock = VirtualTimeScheduler.create();
    private final LimitEngine engine;

    private Crowd(int waiting) {
        this.waiting = waiting;
        this.engine = LimitEngines.create(
                RateLimitSettings.documented()
                        .withAccount(LIMIT, WINDOW)
                        .withFamilies(List.of())
                        .withMaxQueue(1_000_000),
                TimeSource.of(clock));
    }

    static Crowd of(int waiting) {
        Crowd crowd = new Crowd(waiting);
        crowd.come(waiting + LIMIT);
        crowd.nextWindow();
        return crowd;
    }

    static String name(int waiting) {
        return waiting + " waiting";
    }

    String name() {
        return name(waiting);
    }

    private void come(int calls) {
        for (int i = 0; i < calls; i++) {
            engine.gate(TAG, answeredAtOnce()).subscribe(status -> {}, closed -> {});
        }
    }

    private static Mono<Integer> answeredAtOnce() {
        return Mono.deferContextual(context -> {
            Permit permit = context.get(Permit.class);
            permit.sending();
            permit.answered(200, ANSWER);
            return Mono.just(200);
        });
    }

    private void nextWindow() {
        clock.advanceTimeBy(WINDOW.plusMillis(10));
    }

    /** Returns the time that a call takes to come, to be let out and to be settled, over so many windows. */
    double nanosPerCall(int windows) {
        long start = System.nanoTime();
        for (int i = 0; i < windows; i++) {
            come(LIMIT);
            nextWindow();
        }
        return (double) (System.nanoTime() - start) / (windows * LIMIT);
    }

    void close() {
        engine.close();
    }

    /** Returns the heap that a waiting call holds, its Reactor operators included. */
    static double heapPerWaiter(int waiting) {
        Crowd crowd = new Crowd(waiting);
        crowd.come(1);
        long before = used();
        crowd.come(waiting);
        double bytes = (double) (used() - before) / waiting;
        crowd.close();
        return bytes;
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
