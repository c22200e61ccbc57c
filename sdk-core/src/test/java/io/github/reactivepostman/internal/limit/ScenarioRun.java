package io.github.reactivepostman.internal.limit;

import io.github.reactivepostman.error.RequestInfo;
import io.github.reactivepostman.ratelimit.Priority;
import io.github.reactivepostman.ratelimit.RateLimitSettings;
import io.github.reactivepostman.ratelimit.RateLimitState;
import io.github.reactivepostman.ratelimit.TimeSource;
import io.github.reactivepostman.test.headers.LimitHeaders;
import io.github.reactivepostman.test.headers.RetryHeader;
import io.github.reactivepostman.test.limit.LimitPolicy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Mono;

/** One run of a scenario on virtual time, and what was seen. */
final class ScenarioRun {

    private static final Duration HORIZON_PER_CALL = Duration.ofSeconds(2);

    final VirtualService service;
    final List<RateLimitState> states = new ArrayList<>();
    final List<Integer> started = new ArrayList<>();
    int ended;
    int cancelled;

    private final Disposable.Composite scheduled = Disposables.composite();
    private final Scenario scenario;
    private final Random random;

    ScenarioRun(Scenario scenario, BiFunction<RateLimitSettings, TimeSource, LimitEngine> engines) {
        this.scenario = scenario;
        this.random = new Random(scenario.seed());
        LimitPolicy policy = LimitPolicy.documented()
                .withoutFamilies()
                .withAccount(scenario.limit(), scenario.window())
                .withStart(scenario.start())
                .withOther(scenario.limit()
                        * scenario.trouble().others()
                        / 100.0
                        / scenario.window().toSeconds());
        RateLimitSettings settings = RateLimitSettings.documented().withAccount(scenario.limit(), scenario.window());
        this.service = new VirtualService(policy, settings, engines);
        service.dialect =
                new LimitHeaders(List.of(scenario.dialect()), scenario.rounding(), List.of(RetryHeader.RETRY_AFTER));
        service.skew = Duration.ofSeconds(scenario.skew());
        service.latencies = this::latency;
    }

    private Duration latency() {
        int spread = scenario.latencyTo() - scenario.latencyFrom();
        return Duration.ofMillis(scenario.latencyFrom() + (spread > 0 ? random.nextInt(spread) : 0));
    }

    /** Runs all of it and lets time pass until every call has ended, or should have. */
    ScenarioRun run() {
        service.limits().states(RateLimitState.ACCOUNT).subscribe(states::add);
        service.pass(Duration.ofMillis(scenario.offset()));
        service.server.consume("account", scenario.usedBefore());
        Duration horizon = horizon();
        schedule(() -> service.server.resetWindows(), scenario.trouble().earlyReset(), 1300);
        int other = Math.max(1, scenario.limit() * scenario.trouble().otherLimit() / 100);
        schedule(
                () -> service.server.changeLimit("account", other),
                scenario.trouble().otherLimit() != 100,
                1700);
        for (int i = 0; i < scenario.bursts(); i++) {
            burst(i * scenario.callsOfABurst());
            service.pass(Duration.ofMillis(scenario.pause()));
        }
        long until = service.now() + horizon.toNanos();
        while (ended + cancelled < scenario.calls() && service.now() < until) {
            service.pass(Duration.ofMillis(250));
        }
        service.pass(Duration.ofSeconds(1));
        return this;
    }

    private Duration horizon() {
        int least =
                Math.max(1, scenario.limit() * Math.min(100, scenario.trouble().otherLimit()) / 100);
        long windows = 8 + 4L * scenario.calls() / least;
        return scenario.window().multipliedBy(windows).plus(HORIZON_PER_CALL.multipliedBy(scenario.calls()));
    }

    private void schedule(Runnable task, boolean wanted, long millis) {
        if (wanted) {
            scheduled.add(service.clock.schedule(task, millis, TimeUnit.MILLISECONDS));
        }
    }

    private void burst(int from) {
        for (int id = from; id < from + scenario.callsOfABurst(); id++) {
            call(id);
        }
    }

    private void call(int id) {
        boolean lost = random.nextInt(100) < scenario.trouble().lost();
        boolean givesUp = random.nextInt(100) < scenario.trouble().cancelled();
        CallTag tag = new CallTag(new RequestInfo("GET", "/me", true), "/me", Priority.INTERACTIVE, null);
        Mono<Integer> attempt = lost ? service.lost(tag) : service.exchange(tag);
        Disposable call = service.engine
                .gate(tag, Mono.defer(() -> {
                    started.add(id);
                    return attempt;
                }))
                .doOnTerminate(() -> ended++)
                .subscribe(status -> {}, error -> {});
        if (givesUp) {
            giveUp(call, random.nextInt(1 + (int) scenario.window().toMillis()));
        }
    }

    private void giveUp(Disposable call, int millis) {
        schedule(
                () -> {
                    if (!call.isDisposed()) {
                        cancelled++;
                        call.dispose();
                    }
                },
                true,
                millis);
    }
}
