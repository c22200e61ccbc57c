package io.github.reactivepostman.benchmarks.micro;

import io.github.reactivepostman.error.RequestInfo;
import io.github.reactivepostman.internal.limit.CallTag;
import io.github.reactivepostman.internal.limit.LimitEngine;
import io.github.reactivepostman.internal.limit.LimitEngines;
import io.github.reactivepostman.internal.limit.Permit;
import io.github.reactivepostman.ratelimit.BucketPolicy;
import io.github.reactivepostman.ratelimit.RateLimitSettings;
import io.github.reactivepostman.ratelimit.TimeSource;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.netty.handler.codec.http.DefaultHttpHeaders;
import io.netty.handler.codec.http.HttpHeaders;
import java.time.Duration;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The engine's gate, as the client uses it, without a network behind. */
public record Gate(LimitEngine engine, CallTag tag) {

    private static final String FAMILY_PATH = "/crowd";

    /** Opens a gate of which a first answer has told that there is plenty. */
    public static Gate open(int limit, Duration window) {
        RateLimitSettings settings = RateLimitSettings.documented()
                .withAccount(limit, window)
                .withFamilies(List.of(BucketPolicy.family("crowd", 1, window, "GET " + FAMILY_PATH)));
        Gate gate = new Gate(LimitEngines.create(settings, TimeSource.system()), tag("/me"));
        gate.settled(headers(limit, limit - 1, window)).subscribe();
        return gate;
    }

    static CallTag tag(String path) {
        return new CallTag(new RequestInfo("GET", path, true), path, null, null);
    }

    /** Returns headers as the service sends them. */
    public static HttpHeaders headers(int limit, int remaining, Duration reset) {
        return new DefaultHttpHeaders()
                .set("Date", "Wed, 25 Nov 2026 09:00:00 GMT")
                .set("Content-Type", "application/json; charset=utf-8")
                .set("X-RateLimit-Limit", String.valueOf(limit))
                .set("X-RateLimit-Remaining", String.valueOf(remaining))
                .set("X-RateLimit-Reset", String.valueOf(reset.toSeconds()));
    }

    RateLimiter limiter() {
        return engine.limits().rateLimiter();
    }

    /** Lets calls wait for a bucket that has nothing left, which must not cost the others anything. */
    void crowd(int calls) {
        CallTag crowded = tag(FAMILY_PATH);
        Flux.range(0, calls + 1)
                .flatMap(i -> engine.gate(crowded, Mono.never()).onErrorComplete(), calls + 1)
                .subscribe();
    }

    <T> Mono<T> through(Mono<T> source) {
        return engine.gate(tag, source);
    }

    /** Returns a call that is sent and answered at once. */
    public Mono<Integer> settled(HttpHeaders answer) {
        return engine.gate(tag, Mono.deferContextual(context -> {
            Permit permit = context.get(Permit.class);
            permit.sending();
            permit.answered(200, answer);
            return Mono.just(200);
        }));
    }

    /** Closes the gate; whoever waits fails. */
    public void close() {
        engine.close();
    }
}
