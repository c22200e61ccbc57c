package io.github.reactivepostman.emulated;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.api.workspaces.WorkspaceCreate;
import io.github.reactivepostman.api.workspaces.WorkspaceType;
import io.github.reactivepostman.test.fault.Fault;
import io.github.reactivepostman.test.limit.Family;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/**
 * Limits and connections that change under the client. All courses run at once, each with a service and a client of its
 * own, since most of their time is waiting.
 */
class LimitChangesTest {

    private static final Duration WINDOW = Duration.ofSeconds(5);
    private static final Duration SHORT = Duration.ofSeconds(4);
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final Duration KEEP_ALIVE = Duration.ofMillis(1500);
    private static final Map<String, Course> COURSES = new ConcurrentHashMap<>();

    @BeforeAll
    static void runAll() {
        Flux<Course> all = Flux.merge(
                Course.run("early reset", 40, LONG, emulated -> emulated, LimitChangesTest::earlyReset),
                Course.run("raised", 20, LONG, emulated -> emulated, live -> changed(live, 100, 60)),
                Course.run("lowered", 40, WINDOW, emulated -> emulated, live -> changed(live, 20, 25)),
                Course.run("consumed", 30, WINDOW, emulated -> emulated, LimitChangesTest::consumed),
                Course.run("malformed", 20, SHORT, emulated -> emulated, live -> told(live, Fault.malformedHeaders())),
                Course.run("missing", 20, SHORT, emulated -> emulated, live -> told(live, Fault.missingHeaders())),
                Course.run("now and then malformed", 20, SHORT, emulated -> emulated, LimitChangesTest::someMalformed),
                Course.run(
                        "closed while idle",
                        emulated -> emulated.keepAlive(Duration.ofMillis(400)),
                        settings -> settings.retry(Live.QUICK.withAttempts(5)),
                        LimitChangesTest::readAfterPauses),
                Course.run(
                        "dropped before",
                        emulated -> emulated.keepAlive(KEEP_ALIVE),
                        settings -> settings.maxIdleTime(KEEP_ALIVE.dividedBy(3)),
                        LimitChangesTest::writeAfterPauses));
        StepVerifier.create(all.doOnNext(course -> COURSES.put(course.name(), course)))
                .expectNextCount(9)
                .expectComplete()
                .verify(Duration.ofSeconds(30));
    }

    private static Flux<String> earlyReset(Live live) {
        return Course.calls(live, 30)
                .concatWith(Mono.fromRunnable(live.emulator()::resetWindows))
                .concatWith(Course.calls(live, 35));
    }

    private static Flux<String> changed(Live live, int limit, int further) {
        return Course.calls(live, 10)
                .concatWith(Mono.fromRunnable(() -> live.emulator().changeLimit(Family.ACCOUNT, limit)))
                .concatWith(Course.calls(live, further));
    }

    private static Flux<String> consumed(Live live) {
        return Course.calls(live, 5)
                .concatWith(Mono.fromRunnable(() -> live.emulator().consume(Family.ACCOUNT, 25)))
                .concatWith(Course.calls(live, 10));
    }

    private static Flux<String> told(Live live, Fault telling) {
        live.emulator().faults().when("/**", telling);
        return Course.calls(live, 30);
    }

    private static Flux<String> someMalformed(Live live) {
        live.emulator().faults().when(request -> ThreadLocalRandom.current().nextBoolean(), Fault.malformedHeaders());
        return Course.calls(live, 30);
    }

    /** Pauses about as long as the server keeps a connection, so that some calls meet its end. */
    private static Flux<String> readAfterPauses(Live live) {
        return warm(live)
                .thenMany(Flux.range(0, 10))
                .concatMap(i -> Mono.delay(Duration.ofMillis(395 + i)).then(Course.call(live)));
    }

    private static Flux<String> writeAfterPauses(Live live) {
        return warm(live)
                .thenMany(Flux.just(100, 450, 550, 1450, 1500, 1550))
                .concatMap(i -> Mono.delay(Duration.ofMillis(i))
                        .then(live.client().workspaces().create(WorkspaceCreate.of("W" + i, WorkspaceType.TEAM)))
                        .then(Mono.<String>empty())
                        .onErrorResume(error -> Mono.just(error.toString())));
    }

    /** Lets the other courses start first: a machine that is busy with that keeps connections waiting. */
    private static Mono<String> warm(Live live) {
        return Mono.delay(Duration.ofSeconds(2)).then(Course.call(live));
    }

    private static Course course(String name) {
        Course course = Objects.requireNonNull(COURSES.get(name), name);
        assertThat(course.failures()).as(name).isEmpty();
        assertThat(course.end().inFlight()).as("in flight at the end").isZero();
        assertThat(course.end().waiting()).as("waiting at the end").isZero();
        return course;
    }

    @Test
    void shouldUseANewWindowThatCameEarly() {
        Course course = course("early reset");

        assertThat(course.refused()).isZero();
        assertThat(course.taken()).isLessThan(LONG);
        assertThat(course.end().remaining()).isEqualTo(5);
        assertThat(course.end().usedByUs()).isEqualTo(35);
        assertThat(course.end().usedByOthers()).isZero();
    }

    @Test
    void shouldUseALimitThatWasRaised() {
        Course course = course("raised");

        assertThat(course.refused()).isZero();
        assertThat(course.taken()).isLessThan(LONG);
        assertThat(course.end().limit()).isEqualTo(100);
        assertThat(course.end().remaining()).isEqualTo(30);
    }

    @Test
    void shouldKeepToALimitThatWasLowered() {
        Course course = course("lowered");

        assertThat(course.end().limit()).isEqualTo(20);
        assertThat(course.taken()).isGreaterThan(WINDOW.minusSeconds(1));
        // Only what was in flight when the first answer told of it: at most half of what was left before.
        assertThat(course.refused()).isLessThanOrEqualTo(15);
        assertThat(course.received()).isEqualTo(35 + (int) course.refused());
    }

    @Test
    void shouldWaitForTheResetWhenAnotherProgramTookEverything() {
        Course course = course("consumed");

        assertThat(course.refused()).isBetween(1L, 10L);
        assertThat(course.taken()).isBetween(WINDOW.minusSeconds(1), WINDOW.multipliedBy(3));
        assertThat(course.received()).isEqualTo(15 + (int) course.refused());
    }

    @ParameterizedTest
    @ValueSource(strings = {"malformed", "missing", "now and then malformed"})
    void shouldGoOnByItsOwnCountWhenHeadersTellNothing(String name) {
        Course course = course(name);

        assertThat(course.refused()).isZero();
        assertThat(course.received()).isEqualTo(30);
        assertThat(course.taken()).isGreaterThan(SHORT.minusMillis(100));
        assertThat(course.end().limit()).isEqualTo(20);
        assertThat(course.end().month()).isNull();
    }

    @Test
    void shouldNotFailWhenTheServerClosesIdleConnections() {
        assertThat(course("closed while idle").received()).isGreaterThanOrEqualTo(11);
    }

    @Test
    void shouldNotSendAWriteOnAConnectionThatTheServerIsAboutToClose() {
        assertThat(course("dropped before").received()).isEqualTo(7);
    }
}
