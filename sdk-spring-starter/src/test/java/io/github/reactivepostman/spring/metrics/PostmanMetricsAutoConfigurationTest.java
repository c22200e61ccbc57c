package io.github.reactivepostman.spring.metrics;

import static io.github.reactivepostman.spring.operation.Emulated.completes;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.PostmanClient;
import io.github.reactivepostman.spring.operation.Emulated;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration;
import org.springframework.boot.micrometer.metrics.autoconfigure.MetricsAutoConfiguration;
import org.springframework.boot.micrometer.metrics.autoconfigure.export.simple.SimpleMetricsExportAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

@Timeout(60)
class PostmanMetricsAutoConfigurationTest {

    private static final String REMAINING = "postman.rate.limit.remaining";

    private final Emulated emulated = Emulated.startWithTwoKeys();

    @AfterEach
    void stop() {
        emulated.close();
    }

    private ApplicationContextRunner metered(ApplicationContextRunner runner) {
        return runner.withConfiguration(AutoConfigurations.of(
                PostmanMetricsAutoConfiguration.class,
                MetricsAutoConfiguration.class,
                CompositeMeterRegistryAutoConfiguration.class,
                SimpleMetricsExportAutoConfiguration.class));
    }

    private static double remaining(MeterRegistry registry, String client) {
        return registry.get(REMAINING)
                .tags("client", client, "bucket", "account")
                .gauge()
                .value();
    }

    @Test
    void shouldMeterTheLimitsOfEachClient() {
        metered(emulated.runnerOfTwo()).run(context -> {
            completes(context.getBean("ciPostmanClient", PostmanClient.class)
                    .users()
                    .me());

            MeterRegistry registry = context.getBean(MeterRegistry.class);
            assertThat(remaining(registry, "ci")).isEqualTo(299);
            assertThat(remaining(registry, "default")).isEqualTo(300);
        });
    }

    @Test
    void shouldMeterNothingWhenDisabled() {
        metered(emulated.runner())
                .withPropertyValues("management.metrics.enable.postman=false")
                .run(context -> assertThat(context.getBean(MeterRegistry.class)
                                .find(REMAINING)
                                .gauges())
                        .isEmpty());
        metered(emulated.runner())
                .withPropertyValues("postman.enabled=false")
                .run(context -> assertThat(context).doesNotHaveBean("postmanMeters"));
    }

    @Test
    void shouldConfigureNothingWithoutARegistry() {
        emulated.runner(PostmanMetricsAutoConfiguration.class)
                .run(context -> assertThat(context).doesNotHaveBean(MeterBinder.class));
    }

    @Test
    void shouldBackOffForTheApplicationsMeters() {
        MeterBinder none = registry -> {};
        emulated.runner(PostmanMetricsAutoConfiguration.class, MetricsAutoConfiguration.class)
                .withBean(SimpleMeterRegistry.class)
                .withBean("postmanMeters", MeterBinder.class, () -> none)
                .run(context -> assertThat(context.getBean(MeterRegistry.class)
                                .find(REMAINING)
                                .gauges())
                        .isEmpty());
    }
}
