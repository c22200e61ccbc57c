package io.github.reactivepostman.internal.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterRegistry;
import io.github.resilience4j.ratelimiter.RequestNotPermitted;
import io.github.resilience4j.ratelimiter.event.RateLimiterEvent;
import io.github.resilience4j.reactor.ratelimiter.operator.RateLimiterOperator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** Our window behind Resilience4j's interface. */
class BucketLimiterTest {

    private final VirtualService service = VirtualService.of(5, Duration.ofSeconds(10));
    private final RateLimiter limiter = service.limits().rateLimiter();

    @Test
    void shouldTakeItsPermitsFromTheSameWindowAsTheCalls() {
        service.fire(1);
        service.pass(Duration.ofSeconds(1));
        assertThat(limiter.getMetrics().getAvailablePermissions()).isEqualTo(4);
        assertThat(limiter.acquirePermission(3)).isTrue();
        assertThat(service.limits().current().remaining()).isEqualTo(1);
        assertThat(limiter.acquirePermission(2)).isFalse();
        assertThat(limiter.acquirePermission(1)).isTrue();
        service.fire(1);
        assertThat(limiter.getMetrics().getNumberOfWaitingThreads()).isEqualTo(1);
    }

    @Test
    void shouldReserveAPlaceInTheQueueForPermitsOfALaterWindow() {
        service.fire(5);
        service.pass(Duration.ofSeconds(1));
        assertThat(limiter.reservePermission(1)).isEqualTo(-1);
        limiter.changeTimeoutDuration(Duration.ofSeconds(10));
        assertThat(Duration.ofNanos(limiter.reservePermission(2)))
                .isBetween(Duration.ofMillis(8900), Duration.ofMillis(9400));
        service.fire(5);
        service.pass(Duration.ofSeconds(10));
        assertThat(service.limits().current().waiting()).isEqualTo(2);
    }

    @Test
    void shouldDrainWhatIsLeft() {
        service.fire(1);
        service.pass(Duration.ofSeconds(1));
        limiter.drainPermissions();
        assertThat(limiter.getMetrics().getAvailablePermissions()).isZero();
        service.pass(Duration.ofSeconds(10));
        assertThat(limiter.getMetrics().getAvailablePermissions()).isEqualTo(5);
    }

    @Test
    void shouldChangeTheLimitUntilAnAnswerTellsAnother() {
        limiter.changeLimitForPeriod(2);
        assertThat(service.limits().current().limit()).isEqualTo(2);
        service.fire(1);
        service.pass(Duration.ofSeconds(1));
        assertThat(service.limits().current().limit()).isEqualTo(5);
    }

    @Test
    void shouldPublishItsEventsForTheClientsCallsToo() {
        List<RateLimiterEvent.Type> events = new ArrayList<>();
        limiter.getEventPublisher().onEvent(event -> events.add(event.getEventType()));
        service.fire(1);
        service.pass(Duration.ofSeconds(1));
        limiter.drainPermissions();
        limiter.acquirePermission();
        assertThat(events)
                .containsExactly(
                        RateLimiterEvent.Type.SUCCESSFUL_ACQUIRE,
                        RateLimiterEvent.Type.DRAINED,
                        RateLimiterEvent.Type.FAILED_ACQUIRE);
    }

    @Test
    void shouldLetCallsOutThoughAConsumerOfItsEventsThrows() {
        limiter.getEventPublisher().onEvent(event -> {
            throw new IllegalStateException("a consumer's own trouble");
        });
        service.fire(12);
        service.pass(Duration.ofSeconds(30));
        assertThat(service.accepted).hasSize(12);
    }

    @Test
    void shouldStandInARegistryUnderItsName() {
        RateLimiterRegistry registry = RateLimiterRegistry.ofDefaults();
        registry.rateLimiter(limiter.getName());
        registry.replace(limiter.getName(), limiter);
        assertThat(registry.rateLimiter("postman-account")).isSameAs(limiter);
    }

    @Test
    void shouldServeResilience4jsOwnOperator() {
        service.fire(1);
        service.pass(Duration.ofSeconds(1));
        Mono<String> call = Mono.just("done").transformDeferred(RateLimiterOperator.of(limiter));
        for (int i = 0; i < 4; i++) {
            StepVerifier.create(call).expectNext("done").expectComplete().verify(Duration.ofSeconds(5));
        }
        StepVerifier.create(call).expectError(RequestNotPermitted.class).verify(Duration.ofSeconds(5));
    }
}
