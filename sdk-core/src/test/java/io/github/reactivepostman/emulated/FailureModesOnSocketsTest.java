package io.github.reactivepostman.emulated;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.ratelimit.RateLimitSettings;
import io.github.reactivepostman.ratelimit.RateLimitState;
import io.github.reactivepostman.test.PostmanEmulator;
import io.github.reactivepostman.test.fault.Fault;
import io.github.reactivepostman.test.headers.HeaderDialect;
import io.github.reactivepostman.test.headers.ResetRounding;
import io.github.reactivepostman.test.limit.Family;
import io.github.reactivepostman.test.log.ReceivedRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/**
 * Ten ways in which clients of a limited service go wrong, each over HTTP.
 *
 * <p>The courses take their time, most of it waiting, so all of them run at once, each with a service and a client of
 * its own. A course in a short window has its resets told in milliseconds: whole seconds say too little of two.
 */
class FailureModesOnSocketsTest {

    private static final Duration WINDOW = Duration.ofSeconds(6);
    private static final Duration SHORT = Duration.ofSeconds(2);
    /** A window that no course can wait for: one that ends in less has not waited. */
    private static final Duration LONG = Duration.ofMinutes(2);

    private static final Duration ROUND_TRIP = Duration.ofMillis(100);
    /** By how much a timer of this machine and one of the service may differ. */
    private static final Duration SLACK = Duration.ofMillis(100);

    private static final Duration LONGEST = LONG.dividedBy(2);
    private static final Map<String, Course> COURSES = new ConcurrentHashMap<>();

    @BeforeAll
    static void runAll() {
        List<Mono<Course>> courses = Stream.of(
                        WhileQueued.courses(),
                        InFlight.courses(),
                        Refusal.courses(),
                        Herd.courses(),
                        Stale.courses(),
                        OutOfOrder.courses(),
                        Clocks.courses(),
                        Chaos.courses(),
                        Unknown.courses(),
                        Endings.courses())
                .flatMap(List::stream)
                .toList();
        // One after the other in starting, so that none has its first window over before its first answer is in.
        Mono<Course> warm =
                Course.run("warm", 10, LONG, FailureModesOnSocketsTest::inMillis, live -> Course.calls(live, 10));
        Flux<Course> all = Flux.fromIterable(courses)
                .delayElements(Duration.ofMillis(50))
                .flatMap(course -> course, courses.size());
        StepVerifier.create(warm.thenMany(all).doOnNext(course -> COURSES.put(course.name(), course)))
                .expectNextCount(courses.size())
                .expectComplete()
                .verify(LONGEST);
    }

    private static PostmanEmulator.Builder inMillis(PostmanEmulator.Builder emulated) {
        return emulated.dialects(HeaderDialect.X_RATE_LIMIT_MILLIS);
    }

    private static UnaryOperator<PostmanEmulator.Builder> slow(Duration latency) {
        return emulated -> inMillis(emulated).latency(latency);
    }

    private static Mono<String> after(Duration time) {
        return Mono.delay(time).then(Mono.empty());
    }

    private static Mono<Long> until(BooleanSupplier condition) {
        return Flux.interval(Duration.ofMillis(20))
                .onBackpressureDrop()
                .filter(tick -> condition.getAsBoolean())
                .next();
    }

    private static List<ReceivedRequest> arrived(Live live) {
        return live.emulator().received().stream()
                .sorted(Comparator.comparing(ReceivedRequest::receivedAt))
                .toList();
    }

    /** Returns how a course went, whose client is idle again and has lost nothing. */
    private static Course ended(String name) {
        Course course = Objects.requireNonNull(COURSES.get(name), name);
        assertThat(course.end().inFlight()).as("in flight at the end").isZero();
        assertThat(course.end().waiting()).as("waiting at the end").isZero();
        return course;
    }

    private static Course withoutFailure(String name) {
        Course course = ended(name);
        assertThat(course.failures()).as(name).isEmpty();
        return course;
    }

    private static Course withoutRefusal(String name) {
        Course course = withoutFailure(name);
        assertThat(course.refused()).as("refused").isZero();
        return course;
    }

    @Nested
    @DisplayName("1: a timeout or a cancel while queued")
    class WhileQueued {

        private static final Duration PATIENCE = Duration.ofMillis(200);

        static List<Mono<Course>> courses() {
            return List.of(
                    Course.run(
                            "timed out",
                            10,
                            WINDOW,
                            FailureModesOnSocketsTest::inMillis,
                            live -> full(live, WhileQueued::timedOut)),
                    Course.run(
                            "cancelled",
                            10,
                            WINDOW,
                            FailureModesOnSocketsTest::inMillis,
                            live -> full(live, WhileQueued::cancelled)));
        }

        private static Flux<String> full(Live live, UnaryOperator<Mono<String>> ending) {
            Mono<String> hasty = live.client().users().me().map(me -> "answered though nothing was left");
            return Course.calls(live, 10)
                    .concatWith(Flux.range(0, 10).flatMap(i -> ending.apply(hasty), 10))
                    .concatWith(Course.calls(live, 10));
        }

        private static Mono<String> timedOut(Mono<String> call) {
            return call.timeout(PATIENCE).onErrorResume(TimeoutException.class, error -> Mono.empty());
        }

        private static Mono<String> cancelled(Mono<String> call) {
            return call.takeUntilOther(Mono.delay(PATIENCE));
        }

        @ParameterizedTest
        @ValueSource(strings = {"timed out", "cancelled"})
        void shouldEndInTimeUnsentAndLeaveThePlaceToTheNext(String name) {
            Course course = withoutRefusal(name);

            assertThat(course.received()).isEqualTo(20);
            assertThat(course.taken()).isGreaterThan(WINDOW.minus(SLACK));
        }
    }

    @Nested
    @DisplayName("2: an abort in flight")
    class InFlight {

        static List<Mono<Course>> courses() {
            Duration latency = Duration.ofMillis(400);
            return List.of(Course.run(
                    "aborted",
                    10,
                    WINDOW,
                    slow(latency),
                    live -> Course.calls(live, 1)
                            .concatWith(aborted(live))
                            .concatWith(aborted(live))
                            .concatWith(Course.calls(live, 10))));
        }

        /** Calls that end as soon as one of them has arrived, long before its answer. */
        private static Flux<String> aborted(Live live) {
            return Flux.defer(() -> {
                int before = live.emulator().received().size();
                return Course.calls(live, 10)
                        .takeUntilOther(until(() -> live.emulator().received().size() > before));
            });
        }

        @Test
        void shouldNotLeakItsSlot() {
            Course course = withoutRefusal("aborted");

            assertThat(course.received()).isBetween(11 + 2, 11 + 20);
        }
    }

    @Nested
    @DisplayName("3: a 429 while some wait and some are in flight")
    class Refusal {

        static List<Mono<Course>> courses() {
            return List.of(Course.run(
                    "refused",
                    20,
                    WINDOW,
                    slow(ROUND_TRIP),
                    live -> Course.calls(live, 1)
                            .concatWith(Mono.fromRunnable(() -> live.emulator().consume(Family.ACCOUNT, 20)))
                            .concatWith(Course.calls(live, 40))
                            .concatWith(Mono.fromCallable(() -> pause(live)))));
        }

        /** Returns what was wrong with the time after the last refusal, or null. */
        private static @Nullable String pause(Live live) {
            List<ReceivedRequest> log = arrived(live);
            List<Integer> statuses = log.stream().map(ReceivedRequest::status).toList();
            int last = statuses.lastIndexOf(429);
            if (last < 0 || last + 2 >= log.size()) {
                return "answered " + statuses;
            }
            Duration paused = Gaps.before(log, last + 1);
            Duration alone = Gaps.before(log, last + 2);
            boolean well = paused.compareTo(WINDOW.dividedBy(2)) > 0 && alone.compareTo(ROUND_TRIP) >= 0;
            return well ? null : "after the refusal " + paused + " until one call, " + alone + " until the next";
        }

        @Test
        void shouldPauseEverybodyLetOneGoFirstAndServeAllOfThem() {
            Course course = withoutFailure("refused");

            assertThat(course.refused()).isBetween(1L, 5L); // those that were in flight, a quarter at most
            assertThat(course.received()).isEqualTo(41 + (int) course.refused());
        }
    }

    @Nested
    @DisplayName("4: a herd at the reset")
    class Herd {

        static List<Mono<Course>> courses() {
            return List.of(Course.run(
                    "herd", 40, SHORT, FailureModesOnSocketsTest::inMillis, live -> Course.calls(live, 120)));
        }

        @Test
        void shouldLetOutNoMoreThanTheNewWindowHas() {
            Course course = withoutRefusal("herd");

            assertThat(course.received()).isEqualTo(120);
            assertThat(course.taken()).isGreaterThan(SHORT.multipliedBy(2).minus(SLACK));
        }
    }

    @Nested
    @DisplayName("5: a remaining of 0 that outlives its reset")
    class Stale {

        static List<Mono<Course>> courses() {
            return List.of(
                    Course.run("without an answer", 10, SHORT, FailureModesOnSocketsTest::inMillis, Stale::idle),
                    Course.run("late answer", 10, WINDOW, FailureModesOnSocketsTest::inMillis, Stale::late));
        }

        private static Flux<String> idle(Live live) {
            return Course.calls(live, 10)
                    .concatWith(live.client()
                            .rateLimits()
                            .states(RateLimitState.ACCOUNT)
                            .filter(state -> !state.isExhausted())
                            .next()
                            .then(Mono.empty()));
        }

        /** The tenth call is counted in the first window and answered, with 0 left, in the second. */
        private static Flux<String> late(Live live) {
            Flux<String> tenth = after(WINDOW.multipliedBy(3).dividedBy(4))
                    .concatWith(
                            Mono.fromRunnable(() -> live.emulator().faults().next(Fault.delay(WINDOW.dividedBy(2)))))
                    .concatWith(Course.call(live));
            Flux<String> meanwhile = after(WINDOW.plus(SLACK)).concatWith(Course.calls(live, 5));
            return Course.calls(live, 9)
                    .concatWith(Flux.merge(tenth, meanwhile))
                    .concatWith(Course.calls(live, 4))
                    .concatWith(Mono.fromCallable(() -> waited(live)));
        }

        /** Returns how long the last calls waited if they waited for a third window, or null. */
        private static @Nullable String waited(Live live) {
            List<ReceivedRequest> log = arrived(live);
            Duration since =
                    Duration.between(log.get(10).receivedAt(), log.get(18).receivedAt());
            return since.compareTo(WINDOW) < 0
                    ? null
                    : "the last call came " + since + " after the first of its window";
        }

        @Test
        void shouldForgetItAtTheResetWithoutAnAnswer() {
            Course course = withoutRefusal("without an answer");

            assertThat(course.received()).isEqualTo(10);
            assertThat(course.taken()).isGreaterThan(SHORT.minus(SLACK));
        }

        @Test
        void shouldNotLearnItFromALateAnswer() {
            assertThat(withoutRefusal("late answer").received()).isEqualTo(19);
        }
    }

    @Nested
    @DisplayName("6: answers out of order across a window's edge")
    class OutOfOrder {

        static List<Mono<Course>> courses() {
            UnaryOperator<PostmanEmulator.Builder> mixed =
                    emulated -> inMillis(emulated).latency(Duration.ZERO, SHORT.dividedBy(2));
            return List.of(Course.run("out of order", 30, SHORT, mixed, live -> Course.calls(live, 90)));
        }

        @Test
        void shouldNeverSendMoreThanAWindowHas() {
            assertThat(withoutRefusal("out of order").received()).isEqualTo(90);
        }
    }

    @Nested
    @DisplayName("7: a clock that is off or jumps, a reset equal to the date, an early reset")
    class Clocks {

        private static final Duration BELOW_A_SECOND = Duration.ofMillis(900);

        static List<Mono<Course>> courses() {
            return List.of(
                    skewed("behind", Duration.ofMinutes(-10)),
                    skewed("ahead", Duration.ofMinutes(10)),
                    jumping("jumps back", Duration.ofMinutes(-10)),
                    jumping("jumps ahead", Duration.ofMinutes(10)),
                    Course.run("now", 20, BELOW_A_SECOND, Clocks::tellingNow, live -> Course.calls(live, 60)),
                    Course.run(
                            "early",
                            20,
                            LONG,
                            FailureModesOnSocketsTest::inMillis,
                            live -> Course.calls(live, 15)
                                    .concatWith(Mono.fromRunnable(live.emulator()::resetWindows))
                                    .concatWith(Course.calls(live, 18))));
        }

        private static Mono<Course> skewed(String name, Duration skew) {
            UnaryOperator<PostmanEmulator.Builder> off =
                    emulated -> inMillis(emulated).clockSkew(skew);
            return Course.run(name, 30, SHORT, off, live -> Course.calls(live, 70));
        }

        private static Mono<Course> jumping(String name, Duration by) {
            return Course.run(
                    name,
                    30,
                    SHORT,
                    FailureModesOnSocketsTest::inMillis,
                    live -> Course.calls(live, 15)
                            .concatWith(Mono.fromRunnable(() -> live.emulator().jumpClock(by)))
                            .concatWith(Course.calls(live, 55)));
        }

        /** Less than a second, rounded down: the reset that is told is always the moment of the answer. */
        private static PostmanEmulator.Builder tellingNow(PostmanEmulator.Builder emulated) {
            return emulated.dialects(HeaderDialect.X_RATE_LIMIT_DELTA).resetRounding(ResetRounding.FLOOR);
        }

        @ParameterizedTest
        @ValueSource(strings = {"behind", "ahead", "jumps back", "jumps ahead"})
        void shouldNotCareForTheServicesClock(String name) {
            Course course = withoutRefusal(name);

            assertThat(course.received()).isEqualTo(70);
            assertThat(course.taken()).isGreaterThan(SHORT.multipliedBy(2).minus(SLACK));
        }

        @Test
        void shouldTakeAResetEqualToTheDateForAPauseNotForALicence() {
            Course course = withoutRefusal("now");

            assertThat(course.received()).isEqualTo(60);
            assertThat(course.taken())
                    .isGreaterThan(BELOW_A_SECOND.multipliedBy(2).minus(SLACK));
        }

        @Test
        void shouldUseWhatAnEarlyResetGives() {
            assertThat(withoutRefusal("early").received()).isEqualTo(33);
        }
    }

    @Nested
    @DisplayName("8: headers that make no sense")
    class Chaos {

        private static final HeaderDialect[] ALL = Arrays.stream(HeaderDialect.values())
                .filter(dialect -> dialect != HeaderDialect.NONE)
                .toArray(HeaderDialect[]::new);

        static List<Mono<Course>> courses() {
            return List.of(chaotic("every other", 2), chaotic("now and then", 5), chaotic("always", 1));
        }

        private static Mono<Course> chaotic(String name, int every) {
            return Course.run(name, 20, WINDOW, emulated -> emulated.dialects(ALL), live -> {
                AtomicInteger calls = new AtomicInteger();
                live.emulator()
                        .faults()
                        .when(request -> calls.getAndIncrement() % every == 0, Fault.malformedHeaders());
                return Course.calls(live, 50);
            });
        }

        @ParameterizedTest
        @ValueSource(strings = {"every other", "now and then"})
        void shouldGoByTheAnswersThatMakeSense(String name) {
            Course course = withoutRefusal(name);

            assertThat(course.received()).isEqualTo(50);
            assertKeptToTheLimit(course);
        }

        /** Nothing tells in which window a call arrived, so one that was a window's length on its way may be refused. */
        @Test
        void shouldGoByItsOwnCountWhenNoneMakesSense() {
            Course course = withoutFailure("always");

            assertThat(course.refused()).isLessThanOrEqualTo(1);
            assertThat(course.received()).isEqualTo(50 + (int) course.refused());
            assertKeptToTheLimit(course);
        }

        private void assertKeptToTheLimit(Course course) {
            assertThat(course.end().limit()).isEqualTo(20);
            assertThat(course.taken()).isGreaterThan(WINDOW.multipliedBy(2).minus(SLACK));
        }
    }

    @Nested
    @DisplayName("9: a cold burst at an unknown limit, and a limit that changes within a window")
    class Unknown {

        private static final Duration BURST = Duration.ofSeconds(3);

        static List<Mono<Course>> courses() {
            return List.of(
                    Course.run(
                            "cold burst",
                            emulated -> inMillis(emulated).accountLimit(400, BURST),
                            settings -> settings,
                            live -> Course.calls(live, 1000)),
                    Course.run(
                            "lowered",
                            20,
                            WINDOW,
                            FailureModesOnSocketsTest::inMillis,
                            live -> changed(live, 10, 6, 9)),
                    Course.run(
                            "raised", 10, LONG, FailureModesOnSocketsTest::inMillis, live -> changed(live, 5, 60, 20)));
        }

        private static Flux<String> changed(Live live, int before, int limit, int then) {
            return Course.calls(live, before)
                    .concatWith(Mono.fromRunnable(() -> live.emulator().changeLimit(Family.ACCOUNT, limit)))
                    .concatWith(Course.calls(live, then));
        }

        @Test
        void shouldLearnTheLimitFromTheFirstAnswer() {
            Course course = withoutRefusal("cold burst");

            assertThat(course.received()).isEqualTo(1000);
            assertThat(course.end().limit()).isEqualTo(400);
            assertThat(course.taken()).isGreaterThan(BURST.multipliedBy(2).minus(SLACK));
        }

        @Test
        void shouldKeepToALimitThatWasLowered() {
            Course course = withoutFailure("lowered");

            assertThat(course.refused()).isLessThanOrEqualTo(5); // half of what was left before
            assertThat(course.taken()).isGreaterThan(WINDOW.minus(SLACK));
            assertThat(course.end().limit()).isEqualTo(6);
        }

        @Test
        void shouldUseALimitThatWasRaised() {
            Course course = withoutRefusal("raised");

            assertThat(course.end().limit()).isEqualTo(60);
            assertThat(course.received()).isEqualTo(25);
        }
    }

    @Nested
    @DisplayName("10: a month used up, a Retry-After beyond the deadline, a shutdown with waiters")
    class Endings {

        static List<Mono<Course>> courses() {
            RateLimitSettings patient = RateLimitSettings.documented().withMaxWait(Duration.ofMinutes(5));
            return List.of(
                    Course.run(
                            "month",
                            emulated -> emulated.monthLimit(100, 95),
                            settings -> settings,
                            live -> Course.calls(live, 30)),
                    Course.run(
                            "beyond the deadline",
                            emulated -> emulated,
                            settings -> settings.rateLimits(patient),
                            Endings::sentAway),
                    Course.run("shutdown", 10, LONG, FailureModesOnSocketsTest::inMillis, Endings::closed));
        }

        private static Flux<String> sentAway(Live live) {
            live.emulator().faults().next(Fault.refusal(Duration.ofHours(1)));
            return Course.calls(live, 8);
        }

        private static Flux<String> closed(Live live) {
            Mono<String> close = until(() -> isIdle(live.client().rateLimits().current()))
                    .then(live.client().closeLater())
                    .then(Mono.empty());
            return Flux.merge(Course.calls(live, 30), close);
        }

        private static boolean isIdle(RateLimitState state) {
            return state.usedByUs() == 10 && state.inFlight() == 0;
        }

        @Test
        void shouldFailAtOnceWhenTheMonthIsUsedUp() {
            Course course = ended("month");

            assertThat(course.failures()).hasSize(25).allMatch(failure -> failure.contains("QuotaExhaustedException"));
            assertThat(course.received()).isEqualTo(5);
        }

        @Test
        void shouldFailAtOnceWhenTheServiceAsksForMoreThanTheDeadline() {
            Course course = ended("beyond the deadline");

            assertThat(course.failures()).hasSize(8).allMatch(failure -> failure.contains("maxWait"));
            assertThat(course.received()).isEqualTo(1);
        }

        @Test
        void shouldFailWhoeverWaitsAtAShutdown() {
            Course course = ended("shutdown");

            assertThat(course.failures()).hasSize(20).allMatch(failure -> failure.contains("closed"));
            assertThat(course.received()).isEqualTo(10);
        }
    }
}
