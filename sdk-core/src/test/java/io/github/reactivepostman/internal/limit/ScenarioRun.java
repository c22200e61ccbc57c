package io.github.reactivepostman.internal.limit;

import io.github.reactivepostman.error.PermitDeniedException;
import io.github.reactivepostman.error.RateLimitedException;
import io.github.reactivepostman.internal.limit.ModelCall.Outcome;
import io.github.reactivepostman.internal.limit.Scenario.Limit;
import io.github.reactivepostman.internal.limit.Scenario.Trouble;
import io.github.reactivepostman.ratelimit.BucketPolicy;
import io.github.reactivepostman.ratelimit.RateLimitSettings;
import io.github.reactivepostman.ratelimit.RateLimitState;
import io.github.reactivepostman.ratelimit.TimeSource;
import io.github.reactivepostman.test.headers.LimitHeaders;
import io.github.reactivepostman.test.headers.RetryHeader;
import io.github.reactivepostman.test.limit.Family;
import io.github.reactivepostman.test.limit.LimitPolicy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;

/** One run of a scenario on virtual time, and what was seen. */
final class ScenarioRun {

    private static final int ATTEMPTS = 5;

    final Scenario scenario;
    final VirtualService service;
    final ModelExchange exchange;
    final List<ModelCall> calls = new ArrayList<>();
    /** The calls in the order in which their first attempts left. */
    final List<ModelCall> left = new ArrayList<>();

    final List<RateLimitState> states = new ArrayList<>();
    final List<WrongDenial> wrongDenials = new ArrayList<>();

    private final CallDraw draw;
    private final DenialCheck denials = new DenialCheck(this);

    /** A denial that was not called for. */
    record WrongDenial(ModelCall call, String why) {}

    ScenarioRun(Scenario scenario, BiFunction<RateLimitSettings, TimeSource, LimitEngine> engines) {
        this.scenario = scenario;
        this.draw = new CallDraw(scenario);
        this.service = new VirtualService(policy(scenario), settings(scenario), engines);
        this.exchange = new ModelExchange(service);
        service.dialect = new LimitHeaders(
                List.of(scenario.service().dialect()), scenario.service().rounding(), List.of(RetryHeader.RETRY_AFTER));
        service.skew = Duration.ofSeconds(scenario.service().skew());
    }

    private static LimitPolicy policy(Scenario scenario) {
        double others = scenario.limit() * scenario.trouble().others() / 100.0;
        LimitPolicy policy = LimitPolicy.documented()
                .withoutFamilies()
                .withAccount(scenario.limit(), scenario.window())
                .withStart(scenario.service().start())
                .withOther(others / scenario.window().toSeconds());
        for (Limit family : scenario.service().families()) {
            policy = policy.withFamily(Family.of(family.name(), family.calls(), family.window(), "/" + family.name()));
        }
        return policy;
    }

    private static RateLimitSettings settings(Scenario scenario) {
        Limit account = scenario.client().account();
        return RateLimitSettings.documented()
                .withAccount(account.calls(), account.window())
                .withFamilies(scenario.service().families().stream()
                        .map(family -> BucketPolicy.family(
                                family.name(), family.calls(), family.window(), "* /" + family.name()))
                        .toList())
                .withMaxQueue(scenario.client().maxQueue())
                .withPacing(scenario.client().pacing())
                .withReserve(scenario.client().reserve());
    }

    /** Runs all of it and lets time pass until every call has ended, or should have. */
    ScenarioRun run() {
        service.limits().states().subscribe(states::add);
        service.pass(Duration.ofMillis(scenario.load().offset()));
        service.server.consume("account", scenario.service().usedBefore());
        plan(scenario.trouble());
        for (int i = 0; i < scenario.load().bursts(); i++) {
            fire(scenario.callsOfABurst());
            service.pass(Duration.ofMillis(scenario.load().pause()));
        }
        long until = service.now() + Horizon.of(scenario).toNanos();
        while (!haveAllEnded() && service.now() < until) {
            service.pass(Duration.ofMillis(250));
        }
        service.pass(Duration.ofSeconds(1));
        return this;
    }

    boolean haveAllEnded() {
        return calls.stream().allMatch(call -> call.outcome != null);
    }

    private void plan(Trouble trouble) {
        if (trouble.earlyReset()) {
            later(service.server::resetWindows, 1300);
        }
        if (trouble.otherLimit() != 100) {
            int other = Math.max(1, scenario.limit() * trouble.otherLimit() / 100);
            later(() -> service.server.changeLimit("account", other), 1700);
        }
    }

    private void later(Runnable task, int millis) {
        service.clock.schedule(task, millis, TimeUnit.MILLISECONDS);
    }

    private void fire(int number) {
        for (int i = 0; i < number; i++) {
            fire(draw.next(calls.size()));
        }
    }

    private void fire(ModelCall call) {
        calls.add(call);
        Disposable running = repeated(gated(call), ATTEMPTS)
                .subscribe(status -> call.ends(Outcome.ANSWERED, service.now()), error -> failed(call, error));
        if (draw.givesUp()) {
            later(() -> giveUp(call, running), draw.whenToGiveUp());
        }
    }

    /** Subscribes to the same gate again after a refusal, as the client's retries do. */
    private static Mono<Integer> repeated(Mono<Integer> gated, int attempts) {
        return attempts == 1
                ? gated
                : gated.onErrorResume(RateLimitedException.class, refusal -> repeated(gated, attempts - 1));
    }

    private Mono<Integer> gated(ModelCall call) {
        Mono<Integer> gated = service.engine.gate(call.tag, Mono.defer(() -> {
            leaves(call);
            return exchange.attempt(call, draw.fate(), draw.way(), draw.way());
        }));
        return Mono.defer(() -> {
                    call.asks(service.now());
                    return gated;
                })
                .doOnError(error -> call.attemptEnds(service.now()));
    }

    private void leaves(ModelCall call) {
        call.leaves(service.now());
        if (call.attempts.size() == 1) {
            left.add(call);
        }
    }

    private void failed(ModelCall call, Throwable error) {
        if (error instanceof PermitDeniedException denial) {
            call.denial = denial;
            denials.check(call, denial);
            call.ends(Outcome.DENIED, service.now());
        } else {
            call.ends(error instanceof RateLimitedException ? Outcome.REFUSED : Outcome.LOST, service.now());
        }
    }

    private void giveUp(ModelCall call, Disposable running) {
        call.ends(Outcome.CANCELLED, service.now());
        running.dispose();
    }
}
