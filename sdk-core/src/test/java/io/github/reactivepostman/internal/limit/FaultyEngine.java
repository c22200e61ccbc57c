package io.github.reactivepostman.internal.limit;

import io.github.reactivepostman.ratelimit.Priority;
import io.github.reactivepostman.ratelimit.RateLimitSettings;
import io.github.reactivepostman.ratelimit.RateLimits;
import io.github.reactivepostman.ratelimit.TimeSource;
import java.time.Duration;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** The engine with one fault, to show that the model notices it. */
final class FaultyEngine implements LimitEngine {

    /** What it does wrong. */
    enum Fault {
        /** Lets every third call out without a permit. */
        LETS_SOME_PASS,
        /** Never lets every third call out. */
        FORGETS_SOME,
        /** Lets every third call out later than its turn. */
        MIXES_UP,
        /** Takes batch calls for interactive ones. */
        KNOWS_NO_PRIORITY,
        /** Lets batch calls wait although they have their turn. */
        HOLDS_BATCH_BACK,
        /** Lets callers wait as long as it takes. */
        KNOWS_NO_DEADLINE,
        /** Fails whoever has a deadline and cannot go at once. */
        HAS_NO_PATIENCE,
        /** Keeps the permits of calls that are over. */
        LEAKS
    }

    private final LimitEngine engine;
    private final TimeSource time;
    private final Fault fault;
    private int calls;

    private FaultyEngine(LimitEngine engine, TimeSource time, Fault fault) {
        this.engine = engine;
        this.time = time;
        this.fault = fault;
    }

    static BiFunction<RateLimitSettings, TimeSource, LimitEngine> with(Fault fault) {
        return (settings, time) -> new FaultyEngine(LimitEngines.create(settings, time), time, fault);
    }

    @Override
    public <T> Mono<T> gate(CallTag tag, Mono<T> attempt) {
        Mono<T> gated = engine.gate(tag, attempt);
        boolean third = calls++ % 3 == 2;
        return switch (fault) {
            case LETS_SOME_PASS -> third ? unheard(tag, attempt) : gated;
            case FORGETS_SOME -> third ? Mono.never() : gated;
            case MIXES_UP -> third ? later(gated, Duration.ofMillis(1)) : gated;
            case KNOWS_NO_PRIORITY -> engine.gate(tagged(tag, Priority.INTERACTIVE, tag.maxWait()), attempt);
            case HOLDS_BATCH_BACK -> tag.priority() == Priority.BATCH ? later(gated, Duration.ofSeconds(30)) : gated;
            case KNOWS_NO_DEADLINE -> engine.gate(tagged(tag, tag.priority(), null), attempt);
            case HAS_NO_PATIENCE -> engine.gate(tagged(tag, tag.priority(), none(tag.maxWait())), attempt);
            case LEAKS -> leaking(tag, attempt);
        };
    }

    private <T> Mono<T> later(Mono<T> gated, Duration time) {
        return gated.delaySubscription(time, this.time.scheduler());
    }

    /** Lets the attempt out at once, and does not hear of its answer. */
    private static <T> Mono<T> unheard(CallTag tag, Mono<T> attempt) {
        return new RecordingEngine().gate(tag, attempt);
    }

    private <T> Mono<T> leaking(CallTag tag, Mono<T> attempt) {
        Sinks.One<T> answer = Sinks.one();
        Mono<T> endless = unheard(tag, attempt).doOnNext(answer::tryEmitValue).then(Mono.never());
        return Mono.defer(() -> {
            engine.gate(tag, endless).subscribe();
            return answer.asMono();
        });
    }

    private static CallTag tagged(CallTag tag, @Nullable Priority priority, @Nullable Duration maxWait) {
        return new CallTag(tag.request(), tag.path(), priority, maxWait);
    }

    private static @Nullable Duration none(@Nullable Duration maxWait) {
        return maxWait == null ? null : Duration.ZERO;
    }

    @Override
    public RateLimits limits() {
        return engine.limits();
    }

    @Override
    public void close() {
        engine.close();
    }
}
