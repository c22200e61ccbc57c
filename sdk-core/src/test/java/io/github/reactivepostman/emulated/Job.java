package io.github.reactivepostman.emulated;

import io.github.reactivepostman.PostmanClient;
import io.github.reactivepostman.PostmanServer;
import io.github.reactivepostman.ratelimit.RateLimitSettings;
import io.github.reactivepostman.test.PostmanEmulator;
import io.github.reactivepostman.test.account.StoredCollection;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.UnaryOperator;
import reactor.core.Exceptions;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Fetches every collection of an emulated account at once, and tells how that went. */
record Job(String name, int calls, List<String> failures, long refused, Duration taken, Duration dictated) {

    static final int LIMIT = 60;
    static final Duration WINDOW = Duration.ofSeconds(5);
    static final int CALLS = 150;

    /** Makes the job against an emulator of its own. */
    static Mono<Job> run(String name, UnaryOperator<PostmanEmulator.Builder> emulated) {
        return run(name, RateLimitSettings.documented(), emulated);
    }

    static Mono<Job> run(String name, RateLimitSettings settings, UnaryOperator<PostmanEmulator.Builder> emulated) {
        Mono<PostmanEmulator> started = emulated.apply(PostmanEmulator.builder()
                        .accountLimit(LIMIT, WINDOW)
                        .seed(account -> account.seed(3, CALLS, 0)))
                .startLater();
        return Mono.usingWhen(started, emulator -> run(name, settings, emulator), PostmanEmulator::closeLater);
    }

    private static Mono<Job> run(String name, RateLimitSettings settings, PostmanEmulator emulator) {
        return Mono.using(
                () -> client(emulator, settings), client -> run(name, emulator, client), PostmanClient::close);
    }

    static PostmanClient client(PostmanEmulator emulator, RateLimitSettings settings) {
        return PostmanClient.builder()
                .apiKey(emulator.apiKey())
                .server(PostmanServer.of(emulator.baseUri()))
                .rateLimits(settings)
                .build();
    }

    private static Mono<Job> run(String name, PostmanEmulator emulator, PostmanClient client) {
        Queue<String> failures = new ConcurrentLinkedQueue<>();
        return Flux.fromIterable(emulator.account().collections())
                .map(StoredCollection::uid)
                .flatMap(
                        uid -> client.collections()
                                .get(uid)
                                .onErrorComplete(error -> failures.add(
                                        Exceptions.unwrap(error) + " " + Arrays.toString(error.getStackTrace()))),
                        CALLS)
                .then(Mono.fromSupplier(() -> List.copyOf(failures)))
                .elapsed()
                .map(end -> new Job(
                        name,
                        CALLS,
                        end.getT2(),
                        emulator.refused(),
                        Duration.ofMillis(end.getT1()),
                        WINDOW.multipliedBy((CALLS - 1) / LIMIT)));
    }

    /** Returns how many windows the job touched. */
    long windows() {
        return taken.dividedBy(WINDOW) + 1;
    }
}
