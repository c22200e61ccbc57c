package io.github.reactivepostman.emulated;

import static io.github.reactivepostman.Outcomes.completes;
import static io.github.reactivepostman.Outcomes.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.reactivepostman.Outcomes;
import io.github.reactivepostman.ratelimit.RateLimitSettings;
import io.github.reactivepostman.ratelimit.RateLimitState;
import io.github.reactivepostman.ratelimit.RateLimitState.Source;
import io.github.reactivepostman.ratelimit.RateLimits;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Subscription;
import reactor.core.publisher.BaseSubscriber;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** The limits as values and streams while the client works. */
class StatesTest {

    private static final int LIMIT = 25;
    private static final Duration WINDOW = Duration.ofSeconds(1);

    private Live live;
    private RateLimits limits;

    @BeforeEach
    void start() {
        live = Live.start(
                emulated -> emulated.accountLimit(LIMIT, WINDOW),
                settings -> settings.rateLimits(RateLimitSettings.documented().withAccount(LIMIT, WINDOW)));
        limits = live.client().rateLimits();
    }

    @AfterEach
    void stop() {
        live.close();
    }

    private Mono<Void> job(int calls) {
        return Flux.range(0, calls)
                .flatMap(i -> live.client().users().me(), calls)
                .then();
    }

    private Queue<RateLimitState> follow(Flux<RateLimitState> states) {
        Queue<RateLimitState> seen = new ConcurrentLinkedQueue<>();
        states.subscribe(seen::add);
        return seen;
    }

    @Test
    void shouldTellThePolicyBeforeTheFirstCallWithoutMakingOne() {
        RateLimitState account = limits.current();

        assertThat(account.bucket()).isEqualTo(RateLimitState.ACCOUNT);
        assertThat(account.source()).isEqualTo(Source.ASSUMED);
        assertThat(account.limit()).isEqualTo(LIMIT);
        assertThat(account.remaining()).isEqualTo(LIMIT);
        assertThat(account.resetsAt()).isNull();
        assertThat(limits.current("lists").limit()).isEqualTo(10);
        assertThat(limits.buckets()).extracting(RateLimitState::bucket).startsWith("account", "lists");
        assertThat(live.emulator().received()).isEmpty();
    }

    @Test
    void shouldStartWithTheNewestStateOfEveryBucketTheAccountsFirst() {
        completes(job(3));

        List<RateLimitState> first =
                value(limits.states().take(limits.buckets().size()).collectList());

        assertThat(first)
                .extracting(RateLimitState::bucket)
                .isEqualTo(limits.buckets().stream().map(RateLimitState::bucket).toList());
        assertThat(first.get(0).source()).isEqualTo(Source.HEADER);
        assertThat(first.get(0).remaining()).isEqualTo(LIMIT - 3);
        assertThat(first.get(0).usedByUs()).isEqualTo(3);
    }

    @Test
    void shouldEndWhenTheClientIsClosed() {
        StepVerifier.create(limits.states())
                .expectNextCount(limits.buckets().size())
                .then(live.client()::close)
                .expectComplete()
                .verify(Outcomes.TIMEOUT);
        completes(limits.states());
        completes(limits.states("lists"));
        assertThat(limits.current().limit()).isEqualTo(LIMIT);
    }

    @Test
    void shouldTellConsistentStatesOverAWholeJob() {
        Queue<RateLimitState> seen = follow(limits.states());

        completes(job(40));

        assertThat(live.emulator().refused()).isZero();
        assertThat(seen).hasSizeGreaterThan(20).allSatisfy(StatesTest::assertConsistent);
        assertThat(seen)
                .filteredOn(state -> state.bucket().equals(RateLimitState.ACCOUNT))
                .extracting(RateLimitState::source)
                .startsWith(Source.ASSUMED)
                .contains(Source.HEADER, Source.CLOCK)
                .doesNotContain(Source.REFUSAL, Source.SHARED);
        assertThat(seen).anySatisfy(state -> assertThat(state.waiting()).isPositive());
        assertThat(seen).anySatisfy(state -> assertThat(state.isExhausted()).isTrue());
        assertThat(limits.current().waiting()).isZero();
        assertThat(limits.current().inFlight()).isZero();
    }

    private static void assertConsistent(RateLimitState state) {
        assertThat(state.remaining()).isBetween(0, state.limit());
        assertThat(state.usedByUs()).isBetween(0, state.limit());
        assertThat(state.usedByOthers()).isZero();
        assertThat(state.inFlight()).isBetween(0, state.limit());
        assertThat(state.waiting()).isBetween(0, 40);
        assertThat(state.remaining() + state.usedByUs()).isLessThanOrEqualTo(state.limit());
        assertThat(state.isExhausted()).isEqualTo(state.remaining() == 0);
        if (state.resetsIn() != null) {
            assertThat(state.resetsIn()).isBetween(Duration.ZERO, state.window().plusSeconds(1));
            assertThat(state.resetsAt()).isEqualTo(state.observedAt().plus(state.resetsIn()));
        }
    }

    @Test
    void shouldNeitherBeSlowedByASlowSubscriberNorKeepMuchForIt() {
        Queue<RateLimitState> slow = new ConcurrentLinkedQueue<>();
        BaseSubscriber<RateLimitState> subscriber = new BaseSubscriber<>() {
            @Override
            protected void hookOnSubscribe(Subscription subscription) {
                subscription.request(1);
            }

            @Override
            protected void hookOnNext(RateLimitState state) {
                slow.add(state);
            }
        };
        limits.states("account").subscribe(subscriber);

        StepVerifier.create(job(40)).expectComplete().verify(WINDOW.multipliedBy(4));
        assertThat(slow).hasSize(1);

        // One more may have been under way when it last asked; the one after that is the newest.
        RateLimitState newest = value(limits.states("account").next());
        StepVerifier.create(Flux.range(0, 2)
                        .concatMap(i -> Mono.delay(Duration.ofMillis(50)).doOnNext(tick -> subscriber.request(1)))
                        .then(Mono.delay(Duration.ofMillis(50))))
                .expectNextCount(1)
                .expectComplete()
                .verify(Outcomes.TIMEOUT);
        assertThat(slow).hasSize(3);
        assertThat(slow)
                .last()
                .satisfies(state -> assertThat(state.observedAt()).isAfterOrEqualTo(newest.observedAt()));
        subscriber.cancel();
    }

    @Test
    void shouldTellAResetWithoutTraffic() {
        StepVerifier.create(limits.states("account").skipUntil(state -> state.source() == Source.HEADER))
                .then(() -> live.client().users().me().subscribe())
                .assertNext(state -> assertThat(state.remaining()).isEqualTo(LIMIT - 1))
                .assertNext(state -> {
                    assertThat(state.source()).isEqualTo(Source.CLOCK);
                    assertThat(state.remaining()).isEqualTo(LIMIT);
                    assertThat(state.usedByUs()).isZero();
                    assertThat(state.resetsAt()).isNull();
                })
                .thenCancel()
                .verify(WINDOW.multipliedBy(3));
        assertThat(live.emulator().received()).hasSize(1);
    }

    @Test
    void shouldTellOneBucketApart() {
        StepVerifier.create(limits.states("lists"))
                .assertNext(state -> assertThat(state.remaining()).isEqualTo(10))
                .then(() -> live.client().users().me().subscribe())
                .then(() -> live.client().workspaces().list().subscribe())
                .assertNext(state -> {
                    assertThat(state.bucket()).isEqualTo("lists");
                    assertThat(state.remaining()).isEqualTo(9);
                    assertThat(state.usedByUs()).isEqualTo(1);
                })
                .thenCancel()
                .verify(Outcomes.TIMEOUT);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> limits.states("nothing"))
                .withMessageContaining("lists");
        assertThatIllegalArgumentException().isThrownBy(() -> limits.current("nothing"));
    }

    @Test
    void shouldTellTheEndOfTheWindowByTheServersHeader() {
        completes(job(1));

        RateLimitState state = limits.current();

        assertThat(Objects.requireNonNull(state.resetsIn())).isBetween(Duration.ZERO, WINDOW);
        assertThat(state.window()).isEqualTo(WINDOW);
    }
}
