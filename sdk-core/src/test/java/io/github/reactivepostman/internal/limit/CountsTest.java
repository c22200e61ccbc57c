package io.github.reactivepostman.internal.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.error.RequestInfo;
import io.github.reactivepostman.ratelimit.LimitCounts;
import io.github.reactivepostman.ratelimit.RateLimitSettings;
import io.github.reactivepostman.test.limit.LimitPolicy;
import io.github.reactivepostman.test.limit.Month;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.Disposable;

/** What the engine counts for meters. */
class CountsTest {

    private static final Duration WINDOW = Duration.ofSeconds(10);

    private final VirtualService service = VirtualService.of(10, WINDOW);

    private LimitCounts counts() {
        return service.limits().counts();
    }

    private static CallTag impatient() {
        return new CallTag(new RequestInfo("GET", "/me", true), "/me", null, Duration.ofSeconds(1));
    }

    @Test
    void shouldHaveCountedNothingBeforeTheFirstCall() {
        assertThat(counts()).isEqualTo(LimitCounts.none());
    }

    @Test
    void shouldCountPermitsAndTheTimeWaitedForThem() {
        service.fire(10);
        service.pass(Duration.ofSeconds(5));
        assertThat(counts().granted()).isEqualTo(10);
        LimitCounts before = counts();
        service.fire(2);
        service.pass(WINDOW);
        LimitCounts after = counts();
        assertThat(after.granted()).isEqualTo(12);
        assertThat(after.denied()).isZero();
        assertThat(after.longestWait()).isBetween(Duration.ofSeconds(5), Duration.ofMillis(5_100));
        // The first of the two goes alone when nothing tells how much others take; the second follows its answer.
        assertThat(after.totalWait().minus(before.totalWait()))
                .isBetween(
                        after.longestWait().multipliedBy(2).minusMillis(100),
                        after.longestWait().multipliedBy(2));
    }

    @Test
    void shouldCountAnAttemptThatGoesAtOnceAsOneThatWaitedForNothing() {
        service.fire(1);
        assertThat(counts().granted()).isEqualTo(1);
        assertThat(counts().totalWait()).isZero();
        assertThat(counts().longestWait()).isZero();
    }

    @Test
    void shouldCountWhoeverFailsAtTheGateAsDenied() {
        service.fire(11);
        service.pass(Duration.ofSeconds(1));
        service.call(impatient()).subscribe(status -> {}, error -> {});
        assertThat(counts().denied()).isEqualTo(1);
        service.engine.close();
        assertThat(counts().denied()).isEqualTo(2);
        service.fire(1);
        assertThat(counts().denied()).isEqualTo(3);
        assertThat(counts().granted()).isEqualTo(10);
    }

    @Test
    void shouldCountACallOfAnExhaustedMonthAsDenied() {
        VirtualService monthly = new VirtualService(
                LimitPolicy.documented().withoutFamilies().withMonth(new Month(100, 100)),
                RateLimitSettings.documented());
        monthly.fire(1);
        monthly.pass(Duration.ofSeconds(1));
        assertThat(monthly.limits().counts().refusals()).isEqualTo(1);
        monthly.fire(2);
        assertThat(monthly.limits().counts().denied()).isEqualTo(2);
        assertThat(monthly.limits().counts().granted()).isEqualTo(1);
    }

    @Test
    void shouldCountACancelledWaiterNeitherAsGrantedNorAsDenied() {
        service.fire(10);
        service.pass(Duration.ofSeconds(1));
        Disposable waiter = service.call().subscribe();
        waiter.dispose();
        service.pass(WINDOW);
        assertThat(counts().granted()).isEqualTo(10);
        assertThat(counts().denied()).isZero();
    }

    @Test
    void shouldCountRefusals() {
        service.fire(1);
        service.pass(Duration.ofSeconds(1));
        service.server.consume("account", 9);
        service.fire(1);
        service.pass(Duration.ofSeconds(1));
        assertThat(counts().refusals()).isEqualTo(service.refused).isEqualTo(1);
        assertThat(service.limits().refusals()).isEqualTo(1);
    }

    @Test
    void shouldCountThePermitsOfTheResilience4jLimiter() {
        assertThat(service.limits().rateLimiter().reservePermission(3)).isZero();
        assertThat(service.limits().rateLimiter().reservePermission(8)).isNegative();
        assertThat(service.limits().rateLimiter().reservePermission(11)).isNegative();
        assertThat(counts().granted()).isEqualTo(3);
        assertThat(counts().denied()).isEqualTo(19);
    }

    @Test
    void shouldCountEachHeaderValueThatMakesNoSense() {
        service.headers = (verdict, headers) ->
                headers.set("X-RateLimit-Limit-Month", "plenty").set("X-RateLimit-Remaining-Month", "-7");
        service.fire(2);
        service.pass(Duration.ofSeconds(1));
        assertThat(counts().malformedHeaders()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(longs = {-600, 0, 600})
    void shouldTellHowFarTheServicesClockIsAhead(long seconds) {
        service.skew = Duration.ofSeconds(seconds);
        service.fire(1);
        service.pass(Duration.ofMillis(300));
        Duration skew = counts().clockSkew();
        // The virtual wall clock starts at the epoch, the service's at its own time.
        Duration expected =
                Duration.between(Instant.EPOCH, VirtualService.START).plusSeconds(seconds);
        assertThat(skew).isNotNull().isBetween(expected.minusSeconds(1), expected);
        service.pass(Duration.ofMinutes(5));
        assertThat(counts().clockSkew()).isEqualTo(skew);
    }

    @Test
    void shouldSeeALocalClockThatJumps() {
        ServerClock clock = new ServerClock();
        assertThat(clock.skew(0, Instant.EPOCH)).isNull();
        clock.read("Tue, 24 Nov 2026 08:00:00 GMT", 0);
        Instant local = Instant.parse("2026-11-24T08:00:02Z");
        assertThat(clock.skew(1_000_000_000, local)).isEqualTo(Duration.ofSeconds(-1));
        assertThat(clock.skew(1_000_000_000, local.plusSeconds(3600))).isEqualTo(Duration.ofSeconds(-3601));
    }
}
