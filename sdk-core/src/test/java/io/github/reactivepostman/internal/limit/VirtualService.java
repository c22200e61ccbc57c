package io.github.reactivepostman.internal.limit;

import io.github.reactivepostman.error.ApiError;
import io.github.reactivepostman.error.RateLimitedException;
import io.github.reactivepostman.error.RequestInfo;
import io.github.reactivepostman.ratelimit.RateLimitSettings;
import io.github.reactivepostman.ratelimit.RateLimits;
import io.github.reactivepostman.ratelimit.TimeSource;
import io.github.reactivepostman.test.headers.Header;
import io.github.reactivepostman.test.headers.HttpDate;
import io.github.reactivepostman.test.headers.LimitHeaders;
import io.github.reactivepostman.test.limit.LimitPolicy;
import io.github.reactivepostman.test.limit.Limits;
import io.github.reactivepostman.test.limit.Verdict;
import io.netty.handler.codec.http.DefaultHttpHeaders;
import io.netty.handler.codec.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.test.scheduler.VirtualTimeScheduler;

/** The emulator's limits behind a gate, all of it on virtual time and on the test's thread. */
final class VirtualService {

    static final Instant START = Instant.parse("2026-11-24T08:00:00.250Z");

    final VirtualTimeScheduler clock = VirtualTimeScheduler.create();
    final TimeSource time = TimeSource.of(clock);
    final Limits server;
    final LimitEngine engine;

    /** When the service decided on each accepted call, in virtual nanoseconds. */
    final List<Long> accepted = new ArrayList<>();

    int refused;
    int denied;
    Duration latency = Duration.ofMillis(20);
    /** How long each way of a call takes, to and fro. */
    Supplier<Duration> latencies = () -> latency;

    Duration skew = Duration.ZERO;
    LimitHeaders dialect = LimitHeaders.usual();
    /** Changes the headers of an answer before they are read. */
    BiFunction<Verdict, HttpHeaders, HttpHeaders> headers = (verdict, usual) -> usual;

    VirtualService(LimitPolicy policy, RateLimitSettings settings) {
        this(policy, settings, LimitEngines::create);
    }

    VirtualService(
            LimitPolicy policy,
            RateLimitSettings settings,
            BiFunction<RateLimitSettings, TimeSource, LimitEngine> engines) {
        this.server = new Limits(policy, "key", this::serverNanos);
        this.engine = engines.apply(settings, time);
    }

    static VirtualService of(int limit, Duration window) {
        return new VirtualService(
                LimitPolicy.documented().withoutFamilies().withAccount(limit, window),
                RateLimitSettings.documented().withAccount(limit, window));
    }

    private long serverNanos() {
        return TimeUnit.MILLISECONDS.toNanos(START.toEpochMilli()) + clock.now(TimeUnit.NANOSECONDS) + skew.toNanos();
    }

    RateLimits limits() {
        return engine.limits();
    }

    long now() {
        return clock.now(TimeUnit.NANOSECONDS);
    }

    void pass(Duration time) {
        clock.advanceTimeBy(time);
    }

    static CallTag tag(String path) {
        return new CallTag(new RequestInfo("GET", path, true), path, null, null);
    }

    Mono<Integer> call() {
        return call(tag("/me"));
    }

    Mono<Integer> call(CallTag tag) {
        return engine.gate(tag, exchange(tag));
    }

    /** Subscribes to the given number of calls and counts those that were refused or denied. */
    void fire(int calls, String path) {
        for (int i = 0; i < calls; i++) {
            call(tag(path)).subscribe(status -> {}, error -> denied++);
        }
    }

    void fire(int calls) {
        fire(calls, "/me");
    }

    Mono<Integer> exchange(CallTag tag) {
        return Mono.deferContextual(context -> {
            Permit permit = context.get(Permit.class);
            permit.sending();
            return Mono.delay(latencies.get().dividedBy(2), clock)
                    .map(tick -> server.decide("key", tag.request().method(), tag.path()))
                    .flatMap(verdict -> answer(permit, tag, verdict, headersOf(verdict)));
        });
    }

    /** Returns the headers of an answer that is written now. */
    HttpHeaders headersOf(Verdict verdict) {
        HttpHeaders all = new DefaultHttpHeaders();
        all.set("Date", HttpDate.of(Instant.ofEpochMilli(TimeUnit.NANOSECONDS.toMillis(serverNanos()))));
        for (Header header : dialect.write(verdict)) {
            all.add(header.name(), header.value());
        }
        return headers.apply(verdict, all);
    }

    private Mono<Integer> answer(Permit permit, CallTag tag, Verdict verdict, HttpHeaders told) {
        if (verdict.refusedBy() == null) {
            accepted.add(now());
        } else {
            refused++;
        }
        return Mono.delay(latencies.get().dividedBy(2), clock).flatMap(tick -> receive(permit, tag, verdict, told));
    }

    /** Hands the answer to the gate and to the caller. */
    static Mono<Integer> receive(Permit permit, CallTag tag, Verdict verdict, HttpHeaders told) {
        int status = verdict.accepted() ? 200 : 429;
        permit.answered(status, told);
        return status == 200 ? Mono.just(status) : refusal(permit, tag, verdict);
    }

    private static Mono<Integer> refusal(Permit permit, CallTag tag, Verdict verdict) {
        permit.refused("month".equals(verdict.refusedBy()) ? Permit.Refusal.MONTH : Permit.Refusal.WINDOW);
        return Mono.error(new RateLimitedException(tag.request(), error(), permit.state()));
    }

    private static ApiError error() {
        java.net.http.HttpHeaders none = java.net.http.HttpHeaders.of(Map.of(), (name, value) -> true);
        return new ApiError(429, "rateLimited", null, null, null, null, null, null, none, "");
    }

    /** Lets time pass until every fired call has ended, and returns how long that took; null when it never did. */
    @Nullable Duration runUntilAccepted(int calls, Duration longest) {
        long from = now();
        while (accepted.size() < calls && now() - from < longest.toNanos()) {
            pass(Duration.ofMillis(5));
        }
        pass(latency);
        return accepted.size() < calls ? null : Duration.ofNanos(now() - from);
    }
}
