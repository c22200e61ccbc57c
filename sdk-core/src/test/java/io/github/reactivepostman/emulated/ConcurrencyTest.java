package io.github.reactivepostman.emulated;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.Outcomes;
import io.github.reactivepostman.http.Entity;
import io.github.reactivepostman.ratelimit.RateLimitSettings;
import io.github.reactivepostman.ratelimit.RateLimitState;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import reactor.test.StepVerifier;

/** Many threads that call, give up while they wait, and give up while their call is under way. */
class ConcurrencyTest {

    private static final long SEED = 20_261_124L;
    private static final int THREADS = 16;
    private static final int CALLS = 100;
    private static final int LIMIT = 700;
    private static final Duration WINDOW = Duration.ofSeconds(2);
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final Scheduler threads = Schedulers.newParallel("caller", THREADS);
    private final Live live = Live.start(
            emulated -> emulated.accountLimit(LIMIT, WINDOW).latency(Duration.ZERO, Duration.ofMillis(20)),
            settings -> settings.rateLimits(RateLimitSettings.documented().withAccount(LIMIT, WINDOW)));

    @AfterEach
    void stop() {
        threads.dispose();
        live.close();
    }

    @Test
    void shouldLosePermitsNeitherToCallersWhoGiveUpNorToRaces() {
        List<Flux<String>> callers = IntStream.range(0, THREADS)
                .mapToObj(i -> caller(new Random(SEED + i)).subscribeOn(threads))
                .toList();

        StepVerifier.create(Flux.merge(Flux.fromIterable(callers), THREADS)
                        .filter(end -> !end.equals("answered") && !end.equals("gave up"))
                        .collectList())
                .assertNext(failures ->
                        assertThat(failures).as("failures, seed %d", SEED).isEmpty())
                .expectComplete()
                .verify(LONGEST);

        assertThat(live.emulator().refused()).as("refused, seed %d", SEED).isZero();
        assertThatTheEndIsConsistent();
    }

    private Flux<String> caller(Random random) {
        return Flux.range(0, CALLS).flatMap(i -> call(random.nextInt(4), random.nextInt(40)), 24);
    }

    private Mono<String> call(int kind, int millis) {
        Mono<String> call = live.client().users().me().map(me -> "answered");
        Duration patience = Duration.ofMillis(millis);
        Mono<String> ended = switch (kind) {
            case 0 -> call.timeout(patience);
            case 1 -> call.takeUntilOther(Mono.delay(patience, threads)).defaultIfEmpty("gave up");
            default -> call;
        };
        return ended.subscribeOn(threads)
                .onErrorResume(TimeoutException.class, error -> Mono.just("gave up"))
                .onErrorResume(error -> Mono.just(error.toString()));
    }

    private void assertThatTheEndIsConsistent() {
        RateLimitState idle = live.client().rateLimits().current();
        assertThat(idle.inFlight()).as("in flight, seed %d", SEED).isZero();
        assertThat(idle.waiting()).as("waiting, seed %d", SEED).isZero();
        assertThat(idle.remaining()).isBetween(0, LIMIT);
        Entity<Void> last =
                Outcomes.value(live.client().get().uri("/me").retrieve().toBodilessEntity());
        int told = Integer.parseInt(
                last.headers().firstValue("X-RateLimit-Remaining").orElse("-1"));
        RateLimitState after = live.client().rateLimits().current();
        assertThat(after.remaining()).as("remaining, seed %d", SEED).isLessThanOrEqualTo(told);
        assertThat(after.inFlight()).isZero();
    }
}
