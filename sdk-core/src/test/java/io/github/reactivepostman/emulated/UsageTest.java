package io.github.reactivepostman.emulated;

import static io.github.reactivepostman.Outcomes.completes;
import static io.github.reactivepostman.Outcomes.error;
import static io.github.reactivepostman.Outcomes.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.Outcomes;
import io.github.reactivepostman.api.users.OperationUsage;
import io.github.reactivepostman.api.users.PlanUsage;
import io.github.reactivepostman.error.QuotaExhaustedException;
import io.github.reactivepostman.ratelimit.MonthlyQuota;
import io.github.reactivepostman.ratelimit.MonthlyQuota.Level;
import io.github.reactivepostman.test.headers.HeaderDialect;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

/** The plan's quotas, and what they change about the calls that follow. */
@Timeout(30)
class UsageTest {

    @Test
    void shouldLearnTheMonthThatNoHeaderTells() {
        try (Live live = Live.start()) {
            completes(live.client().users().me());
            assertThat(live.client().rateLimits().current().month()).isNull();

            PlanUsage usage = value(live.client().usage());

            OperationUsage calls = Objects.requireNonNull(usage.apiUsage());
            MonthlyQuota month =
                    Objects.requireNonNull(live.client().rateLimits().current().month());
            assertThat(month.limit())
                    .isEqualTo(Objects.requireNonNull(calls.limit()).longValue());
            assertThat(month.remaining())
                    .isEqualTo(Objects.requireNonNull(calls.remaining()).longValue())
                    .isPositive();
            assertThat(live.emulator().received()).hasSize(2);
            assertThat(live.client().rateLimits().current().usedByUs()).isEqualTo(2);
        }
    }

    @Test
    void shouldSendNothingOnceTheAccountTellsThatTheMonthHasNothingLeft() {
        try (Live live = Live.start(
                emulated -> emulated.monthLimit(20, 19).dialects(HeaderDialect.NONE), settings -> settings)) {
            completes(live.client().usage());

            error(live.client().users().me(), QuotaExhaustedException.class);
            assertThat(live.emulator().received()).hasSize(1);
        }
    }

    @Test
    void shouldWarnWhenTheAccountTellsThatAThresholdIsPassed() {
        try (Live live = Live.start(
                emulated -> emulated.monthLimit(100, 84).dialects(HeaderDialect.NONE), settings -> settings)) {
            completes(live.client().usage());

            assertThat(live.client().rateLimits().current().month())
                    .isNotNull()
                    .satisfies(month -> assertThat(month.remaining()).isEqualTo(15))
                    .satisfies(month -> assertThat(month.level()).isEqualTo(Level.WARNING));
        }
    }

    @Test
    void shouldAlertWhoeverFollowsTheMonthAndEndWithTheClient() {
        try (Live live = Live.start(emulated -> emulated.monthLimit(100, 76), settings -> settings)) {
            StepVerifier.create(live.client().rateLimits().quotaAlerts())
                    .then(() -> completes(Flux.range(0, 6)
                            .concatMap(i -> live.client().users().me())))
                    .assertNext(month -> assertThat(month.remaining()).isEqualTo(20))
                    .then(live.client()::close)
                    .expectComplete()
                    .verify(Outcomes.TIMEOUT);
        }
    }
}
