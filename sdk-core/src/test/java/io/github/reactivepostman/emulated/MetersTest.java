package io.github.reactivepostman.emulated;

import static io.github.reactivepostman.Outcomes.completes;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.metrics.PostmanMeters;
import io.github.reactivepostman.test.fault.Fault;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import reactor.core.publisher.Flux;

/** The meters of a client that works. */
@Timeout(30)
class MetersTest {

    @Test
    void shouldTellWhatTheServiceSawOfTheClient() {
        SimpleMeterRegistry registry = new SimpleMeterRegistry();
        try (Live live = Live.start(
                emulated -> emulated.monthLimit(1000, 100).clockSkew(Duration.ofMinutes(10)), settings -> settings)) {
            PostmanMeters.of(live.client().rateLimits()).withClient("live").bindTo(registry);
            live.emulator().faults().next(Fault.refusal(Duration.ofSeconds(1)));
            completes(Flux.range(0, 5).concatMap(i -> live.client().users().me()));

            assertThat(registry.get("postman.rate.limit.remaining")
                            .tag("bucket", "account")
                            .tag("client", "live")
                            .gauge()
                            .value())
                    .isEqualTo(295);
            assertThat(registry.get("postman.month.remaining").gauge().value()).isEqualTo(895);
            assertThat(registry.get("postman.rate.limit.refused")
                            .functionCounter()
                            .count())
                    .isEqualTo(1);
            assertThat(registry.get("postman.rate.limit.permits")
                            .tag("outcome", "granted")
                            .functionCounter()
                            .count())
                    .isEqualTo(live.emulator().received().size())
                    .isEqualTo(6);
            assertThat(registry.get("postman.rate.limit.wait.longest")
                            .timeGauge()
                            .value(TimeUnit.SECONDS))
                    .isBetween(0.9, 5.0);
            assertThat(registry.get("postman.clock.skew").timeGauge().value(TimeUnit.SECONDS))
                    .isBetween(595.0, 602.0);
        }
    }
}
