package io.github.reactivepostman.internal.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.error.PermitDeniedException;
import io.github.reactivepostman.error.QuotaExhaustedException;
import io.github.reactivepostman.error.RequestInfo;
import io.github.reactivepostman.ratelimit.MonthPolicy;
import io.github.reactivepostman.ratelimit.MonthlyQuota;
import io.github.reactivepostman.ratelimit.MonthlyQuota.Level;
import io.github.reactivepostman.ratelimit.Priority;
import io.github.reactivepostman.ratelimit.RateLimitSettings;
import io.github.reactivepostman.ratelimit.RateLimitState;
import io.github.reactivepostman.test.limit.LimitPolicy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

/** The month as the account of the plan tells it, beside what headers tell. */
class AccountedMonthTest {

    private static final Duration WINDOW = Duration.ofSeconds(60);
    private static final CallTag ME = VirtualService.tag("/me");

    private final VirtualService service = service(MonthPolicy.defaults());

    private static VirtualService service(MonthPolicy month) {
        return new VirtualService(
                LimitPolicy.documented().withoutFamilies().withAccount(40, WINDOW),
                RateLimitSettings.documented().withAccount(40, WINDOW).withMonth(month));
    }

    /** A first call, of which no header tells the month, so that the next ones leave side by side. */
    @BeforeEach
    void warmUp() {
        warmUp(service);
    }

    private static void warmUp(VirtualService service) {
        service.fire(1);
        service.pass(Duration.ofSeconds(1));
    }

    private static Mono<Integer> usage(VirtualService service, long limit, long remaining) {
        Mono<Integer> attempt = Mono.deferContextual(context -> {
            Permit permit = context.get(Permit.class);
            return service.exchange(ME).doOnNext(status -> permit.toldMonth(limit, remaining));
        });
        return service.engine.gate(ME, attempt);
    }

    private void usage(long limit, long remaining) {
        usage(service, limit, remaining).subscribe();
    }

    private void headersTell(long limit, long remaining) {
        service.headers = (verdict, headers) -> headers.set("X-RateLimit-Limit-Month", Long.toString(limit))
                .set("X-RateLimit-Remaining-Month", Long.toString(remaining));
    }

    private @Nullable MonthlyQuota month() {
        return service.limits().current().month();
    }

    private void assertLeft(long remaining) {
        assertThat(month()).isNotNull().extracting(MonthlyQuota::remaining).isEqualTo(remaining);
    }

    @Test
    void shouldTakeOverWhatTheAccountTells() {
        assertThat(month()).isNull();
        usage(1000, 150);
        service.pass(Duration.ofSeconds(1));
        assertThat(month()).isNotNull().satisfies(quota -> {
            assertThat(quota.limit()).isEqualTo(1000);
            assertThat(quota.remaining()).isEqualTo(150);
            assertThat(quota.level()).isEqualTo(Level.WARNING);
            assertThat(quota.warnedAt()).isEqualTo(0.8);
        });
    }

    @Test
    void shouldTellItInTheStates() {
        List<RateLimitState> states = new ArrayList<>();
        service.limits().states(RateLimitState.ACCOUNT).subscribe(states::add);
        usage(1000, 150);
        service.pass(Duration.ofSeconds(1));
        assertThat(states).last().satisfies(state -> assertThat(state.month()).isNotNull());
    }

    @Test
    void shouldPreferHeadersOfALaterCall() {
        usage(1000, 150);
        service.pass(Duration.ofSeconds(1));
        headersTell(1000, 400);
        service.fire(1);
        service.pass(Duration.ofSeconds(1));
        assertLeft(400);
    }

    @Test
    void shouldPreferTheAccountOfALaterCall() {
        headersTell(1000, 400);
        service.fire(1);
        service.pass(Duration.ofSeconds(1));
        service.headers = (verdict, headers) -> headers;
        usage(1000, 600);
        service.pass(Duration.ofSeconds(1));
        assertLeft(600);
    }

    @Test
    void shouldPreferTheHeadersOfTheSameAnswer() {
        headersTell(1000, 400);
        usage(1000, 150);
        service.pass(Duration.ofSeconds(1));
        assertLeft(400);
    }

    @Test
    void shouldPassOverHeadersOfAnEarlierCallThatCameLater() {
        headersTell(1000, 7);
        service.latency = Duration.ofSeconds(2);
        service.fire(1);
        service.pass(Duration.ofMillis(10));
        service.latency = Duration.ofMillis(20);
        service.headers = (verdict, headers) -> headers;
        usage(1000, 600);
        service.pass(Duration.ofMillis(100));
        assertLeft(600);
        headersTell(1000, 7);
        service.pass(Duration.ofSeconds(3));
        assertLeft(600);
        service.fire(1);
        service.pass(Duration.ofSeconds(1));
        assertLeft(7);
    }

    @Test
    void shouldPassOverTheAccountOfAnEarlierCallThatCameLater() {
        service.latency = Duration.ofSeconds(2);
        usage(1000, 600);
        service.pass(Duration.ofMillis(10));
        service.latency = Duration.ofMillis(20);
        headersTell(1000, 7);
        service.fire(1);
        service.pass(Duration.ofMillis(100));
        service.headers = (verdict, headers) -> headers;
        service.pass(Duration.ofSeconds(3));
        assertLeft(7);
    }

    @Test
    void shouldFailWhoeverWaitsAndComesWhenTheAccountTellsNothingLeft() {
        service.latency = Duration.ofSeconds(2);
        usage(100, 0);
        service.latency = Duration.ofMillis(20);
        service.fire(60);
        service.pass(Duration.ofSeconds(1));
        assertThat(service.denied).isZero();
        int waiting = service.limits().current().waiting();
        assertThat(waiting).isGreaterThanOrEqualTo(22);
        service.pass(Duration.ofSeconds(2));
        assertThat(service.limits().current().waiting()).isZero();
        // The headers of the account's own answer, read before its body, let one call out.
        assertThat(service.denied).isBetween(waiting - 1, waiting);
        List<Throwable> errors = new ArrayList<>();
        service.call().subscribe(status -> {}, errors::add);
        assertThat(errors).singleElement().isInstanceOf(QuotaExhaustedException.class);
        assertThat(month()).isNotNull().extracting(MonthlyQuota::level).isEqualTo(Level.EXHAUSTED);
    }

    @Test
    void shouldStopBatchCallsAtTheShareThatTheAccountTells() {
        VirtualService stopping = service(MonthPolicy.defaults().withStopBatchAt(0.8));
        warmUp(stopping);
        usage(stopping, 1000, 150).subscribe();
        stopping.pass(Duration.ofSeconds(1));
        List<Throwable> errors = new ArrayList<>();
        CallTag batch = new CallTag(new RequestInfo("GET", "/me", true), "/me", Priority.BATCH, null);
        stopping.call(batch).subscribe(status -> {}, errors::add);
        assertThat(errors)
                .singleElement()
                .isInstanceOfSatisfying(
                        PermitDeniedException.class,
                        denied -> assertThat(denied.reason()).isEqualTo(PermitDeniedException.Reason.BATCH_STOPPED));
    }

    @Test
    void shouldReopenAnExhaustedMonthWhenARecheckTellsThatSomethingIsLeft() {
        usage(1000, 0);
        service.pass(Duration.ofSeconds(1));
        assertThat(month()).isNotNull().extracting(MonthlyQuota::level).isEqualTo(Level.EXHAUSTED);
        service.pass(Duration.ofMinutes(10));
        usage(1000, 900);
        service.pass(Duration.ofSeconds(1));
        assertLeft(900);
        service.fire(2);
        service.pass(Duration.ofSeconds(1));
        assertThat(service.denied).isZero();
    }
}
