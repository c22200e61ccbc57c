package io.github.reactivepostman.emulated;

import io.github.reactivepostman.PostmanClient;
import io.github.reactivepostman.ratelimit.RateLimitSettings;
import io.github.reactivepostman.ratelimit.RateLimitState;
import io.github.reactivepostman.test.PostmanEmulator;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** How a number of calls went, all of which are expected to end well, and what both sides say at the end. */
record Course(String name, List<String> failures, Duration taken, int received, long refused, RateLimitState end) {

    /** Runs the calls against an emulator and a client that both know the limit, each of its own. */
    static Mono<Course> run(
            String name,
            int limit,
            Duration window,
            UnaryOperator<PostmanEmulator.Builder> emulated,
            Function<Live, Publisher<?>> calls) {
        RateLimitSettings settings = RateLimitSettings.documented().withAccount(limit, window);
        return run(
                name, emulated.andThen(e -> e.accountLimit(limit, window))::apply, c -> c.rateLimits(settings), calls);
    }

    static Mono<Course> run(
            String name,
            UnaryOperator<PostmanEmulator.Builder> emulated,
            UnaryOperator<PostmanClient.Builder> settings,
            Function<Live, Publisher<?>> calls) {
        return Mono.usingWhen(Live.startLater(emulated, settings), live -> run(name, live, calls), Live::closeLater);
    }

    private static Mono<Course> run(String name, Live live, Function<Live, Publisher<?>> calls) {
        return Flux.from(calls.apply(live))
                .ofType(String.class)
                .collectList()
                .elapsed()
                .map(end -> new Course(
                        name,
                        end.getT2(),
                        Duration.ofMillis(end.getT1()),
                        live.emulator().received().size(),
                        live.emulator().refused(),
                        live.client().rateLimits().current()));
    }

    /** Makes calls at once; each that fails gives a text. */
    static Flux<String> calls(Live live, int number) {
        return Flux.range(0, number).flatMap(i -> call(live), number);
    }

    static Mono<String> call(Live live) {
        return live.client()
                .users()
                .me()
                .then(Mono.<String>empty())
                .onErrorResume(error -> Mono.just(error.toString()));
    }
}
