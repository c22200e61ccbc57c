package io.github.reactivepostman.emulated;

import io.github.reactivepostman.PostmanClient;
import io.github.reactivepostman.PostmanServer;
import io.github.reactivepostman.ratelimit.RateLimitSettings;
import io.github.reactivepostman.test.PostmanEmulator;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.UnaryOperator;
import reactor.core.Exceptions;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Makes a number of calls at once to an emulator of its own, and tells how that went: {@code mostRefused} is the most in one window. */
record Job(Plan plan, List<String> failures, long refused, long mostRefused, Duration taken) {

    /** What a job is to be. */
    record Plan(
            String name,
            int calls,
            int limit,
            Duration window,
            RateLimitSettings settings,
            UnaryOperator<PostmanEmulator.Builder> emulated) {

        /** Plans a job whose client knows Postman's documented limits only, and has to learn the others. */
        static Plan learning(String name, int calls, int limit, Duration window) {
            return new Plan(name, calls, limit, window, RateLimitSettings.documented(), emulator -> emulator);
        }

        /** Plans a job whose client knows the limit. */
        static Plan knowing(String name, int calls, int limit, Duration window) {
            RateLimitSettings settings = RateLimitSettings.documented().withAccount(limit, window);
            return new Plan(name, calls, limit, window, settings, emulator -> emulator);
        }

        Plan with(UnaryOperator<PostmanEmulator.Builder> change) {
            return new Plan(name, calls, limit, window, settings, change);
        }

        Mono<Job> run() {
            Mono<PostmanEmulator> started = emulated.apply(
                            PostmanEmulator.builder().accountLimit(limit, window))
                    .startLater();
            return Mono.usingWhen(started, this::run, PostmanEmulator::closeLater);
        }

        private Mono<Job> run(PostmanEmulator emulator) {
            return Mono.using(() -> client(emulator), client -> Job.run(this, emulator, client), PostmanClient::close);
        }

        private PostmanClient client(PostmanEmulator emulator) {
            return PostmanClient.builder()
                    .apiKey(emulator.apiKey())
                    .server(PostmanServer.of(emulator.baseUri()))
                    .rateLimits(settings)
                    .build();
        }
    }

    private static Mono<Job> run(Plan plan, PostmanEmulator emulator, PostmanClient client) {
        Queue<String> failures = new ConcurrentLinkedQueue<>();
        return Flux.range(0, plan.calls)
                .flatMap(i -> client.users().me().onErrorComplete(error -> failures.add(describe(error))), plan.calls)
                .then(Mono.fromSupplier(() -> List.copyOf(failures)))
                .elapsed()
                .map(end -> new Job(
                        plan, end.getT2(), emulator.refused(), mostRefused(emulator), Duration.ofMillis(end.getT1())));
    }

    private static long mostRefused(PostmanEmulator emulator) {
        return emulator.refusedByWindow().values().stream()
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
    }

    private static String describe(Throwable error) {
        return Exceptions.unwrap(error) + " " + Arrays.toString(error.getStackTrace());
    }

    String name() {
        return plan.name;
    }

    /** Returns the time that so many calls take at the limit, however fast they are answered. */
    Duration dictated() {
        return plan.window.multipliedBy((plan.calls - 1) / plan.limit);
    }

    /** Returns which part of the possible pace was made. */
    double utilisation() {
        return (double) dictated().toNanos() / taken.toNanos();
    }
}
