package io.github.reactivepostman.spring.resilience4j;

import static io.github.reactivepostman.spring.operation.Emulated.completes;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.PostmanClient;
import io.github.reactivepostman.spring.PostmanClientBuilderCustomizer;
import io.github.reactivepostman.spring.operation.Emulated;
import io.github.reactivepostman.test.fault.Fault;
import io.github.resilience4j.common.ratelimiter.monitoring.endpoint.RateLimiterEventDTO;
import io.github.resilience4j.common.retry.monitoring.endpoint.RetryEventDTO;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterRegistry;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryRegistry;
import io.github.resilience4j.springboot.ratelimiter.autoconfigure.RateLimiterAutoConfiguration;
import io.github.resilience4j.springboot.ratelimiter.autoconfigure.RateLimiterMetricsAutoConfiguration;
import io.github.resilience4j.springboot.ratelimiter.monitoring.endpoint.RateLimiterEndpoint;
import io.github.resilience4j.springboot.ratelimiter.monitoring.endpoint.RateLimiterEventsEndpoint;
import io.github.resilience4j.springboot.retry.autoconfigure.RetryAutoConfiguration;
import io.github.resilience4j.springboot.retry.autoconfigure.RetryMetricsAutoConfiguration;
import io.github.resilience4j.springboot.retry.monitoring.endpoint.RetryEndpoint;
import io.github.resilience4j.springboot.retry.monitoring.endpoint.RetryEventsEndpoint;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.micrometer.metrics.autoconfigure.MetricsAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

@Timeout(60)
class PostmanResilience4jAutoConfigurationTest {

    private final Emulated emulated = Emulated.startWithTwoKeys();

    @AfterEach
    void stop() {
        emulated.close();
    }

    private ApplicationContextRunner guarded() {
        return emulated.runnerOfTwo(
                        PostmanResilience4jAutoConfiguration.class,
                        RateLimiterAutoConfiguration.class,
                        RateLimiterMetricsAutoConfiguration.class,
                        RetryAutoConfiguration.class,
                        RetryMetricsAutoConfiguration.class,
                        MetricsAutoConfiguration.class)
                .withBean(SimpleMeterRegistry.class)
                .withPropertyValues("management.endpoints.web.exposure.include=*");
    }

    @Test
    void shouldPutTheLimitAndTheRetriesOfEachClientIntoTheRegistries() {
        guarded().withPropertyValues("postman.clients.ci.retry.attempts=4").run(context -> {
            assertThat(context.getBean(RateLimiterRegistry.class).getAllRateLimiters())
                    .extracting(RateLimiter::getName)
                    .containsExactlyInAnyOrder("postman-default", "postman-ci");
            assertThat(context.getBean(RateLimiterRegistry.class).rateLimiter("postman-ci"))
                    .isSameAs(context.getBean("ciPostmanClient", PostmanClient.class)
                            .rateLimits()
                            .rateLimiter());
            RetryRegistry retries = context.getBean(RetryRegistry.class);
            assertThat(retries.getAllRetries())
                    .extracting(Retry::getName)
                    .containsExactlyInAnyOrder(
                            "postman-default-rate-limited",
                            "postman-default-transient",
                            "postman-ci-rate-limited",
                            "postman-ci-transient");
            assertThat(retries.retry("postman-default-transient")
                            .getRetryConfig()
                            .getMaxAttempts())
                    .isEqualTo(1);
            assertThat(retries.retry("postman-ci-transient").getRetryConfig().getMaxAttempts())
                    .isEqualTo(4);
        });
    }

    @Test
    void shouldBeShownByTheEndpoints() {
        guarded().run(context -> {
            assertThat(context.getBean(RateLimiterEndpoint.class)
                            .getAllRateLimiters()
                            .getRateLimiters())
                    .containsExactlyInAnyOrder("postman-default", "postman-ci");
            assertThat(context.getBean(RetryEndpoint.class).getAllRetries().getRetries())
                    .hasSize(4)
                    .contains("postman-default-rate-limited");
        });
    }

    @Test
    void shouldShowTheEventsOfLimitsAndRetries() {
        guarded().run(context -> {
            emulated.emulator().faults().next(Fault.refusal(Duration.ofMillis(100)));
            completes(context.getBean("postmanClient", PostmanClient.class)
                    .users()
                    .me());

            assertThat(context.getBean(RateLimiterEventsEndpoint.class)
                            .getEventsFilteredByRateLimiterName("postman-default")
                            .getRateLimiterEvents())
                    .hasSize(2)
                    .extracting(RateLimiterEventDTO::getType)
                    .allSatisfy(type -> assertThat(type).hasToString("SUCCESSFUL_ACQUIRE"));
            assertThat(context.getBean(RetryEventsEndpoint.class)
                            .getEventsFilteredByRetryName("postman-default-rate-limited")
                            .getRetryEvents())
                    .extracting(RetryEventDTO::getType)
                    .extracting(Object::toString)
                    .contains("RETRY", "SUCCESS");
        });
    }

    @Test
    void shouldNotShowAnEventTwiceWhenTheApplicationSubscribesToo() {
        guarded()
                .withPropertyValues("resilience4j.ratelimiter.instances.postman-default.subscribe-for-events=true")
                .run(context -> {
                    completes(context.getBean("postmanClient", PostmanClient.class)
                            .users()
                            .me());

                    assertThat(context.getBean(RateLimiterEventsEndpoint.class)
                                    .getAllRateLimiterEvents()
                                    .getRateLimiterEvents())
                            .hasSize(1);
                });
    }

    @Test
    void shouldUseWhatTheApplicationHasConfiguredUnderTheNames() {
        guarded()
                .withPropertyValues(
                        "resilience4j.ratelimiter.instances.postman-default.timeout-duration=7s",
                        "resilience4j.retry.instances.postman-default-transient.max-attempts=6")
                .run(context -> {
                    RateLimiter limiter = context.getBean("postmanClient", PostmanClient.class)
                            .rateLimits()
                            .rateLimiter();
                    assertThat(limiter)
                            .isSameAs(context.getBean(RateLimiterRegistry.class).rateLimiter("postman-default"));
                    assertThat(limiter.getRateLimiterConfig().getTimeoutDuration())
                            .isEqualTo(Duration.ofSeconds(7));
                    assertThat(limiter.getRateLimiterConfig().getLimitForPeriod())
                            .isEqualTo(300);
                    assertThat(context.getBean(RetryRegistry.class)
                                    .retry("postman-default-transient")
                                    .getRetryConfig()
                                    .getMaxAttempts())
                            .isEqualTo(6);
                });
    }

    @Test
    void shouldBeAmongTheMeters() {
        guarded().run(context -> {
            completes(context.getBean("ciPostmanClient", PostmanClient.class)
                    .users()
                    .me());

            MeterRegistry registry = context.getBean(MeterRegistry.class);
            assertThat(registry.get("resilience4j.ratelimiter.available.permissions")
                            .tag("name", "postman-ci")
                            .gauge()
                            .value())
                    .isEqualTo(299);
            assertThat(registry.get("resilience4j.retry.calls")
                            .tags("name", "postman-ci-transient", "kind", "successful_without_retry")
                            .functionCounter()
                            .count())
                    .isEqualTo(1);
        });
    }

    @Test
    void shouldConfigureNothingWithoutRegistries() {
        emulated.runner(PostmanResilience4jAutoConfiguration.class)
                .run(context -> assertThat(context)
                        .doesNotHaveBean("postmanRateLimiterRegistryCustomizer")
                        .doesNotHaveBean("postmanRetryRegistryCustomizer")
                        .hasSingleBean(PostmanClient.class));
    }

    @Test
    void shouldBackOffForTheApplicationsCustomizers() {
        PostmanClientBuilderCustomizer none = (name, builder) -> {};
        guarded()
                .withBean("postmanRateLimiterRegistryCustomizer", PostmanClientBuilderCustomizer.class, () -> none)
                .withBean("postmanRetryRegistryCustomizer", PostmanClientBuilderCustomizer.class, () -> none)
                .run(context -> {
                    assertThat(context.getBean(RateLimiterRegistry.class).getAllRateLimiters())
                            .isEmpty();
                    assertThat(context.getBean(RetryRegistry.class).getAllRetries())
                            .isEmpty();
                });
    }
}
