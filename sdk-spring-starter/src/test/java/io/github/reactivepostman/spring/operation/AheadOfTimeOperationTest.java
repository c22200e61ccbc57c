package io.github.reactivepostman.spring.operation;

import static io.github.reactivepostman.spring.operation.Emulated.completes;
import static io.github.reactivepostman.spring.operation.Emulated.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.PostmanClient;
import io.github.reactivepostman.ratelimit.LimitCounts;
import io.github.reactivepostman.ratelimit.MonthlyQuota;
import io.github.reactivepostman.spring.AheadOfTime;
import io.github.reactivepostman.spring.autoconfigure.PostmanAutoConfiguration;
import io.github.reactivepostman.spring.calls.PostmanCallsAutoConfiguration;
import io.github.reactivepostman.spring.calls.RecordedError;
import io.github.reactivepostman.spring.endpoint.BucketReport;
import io.github.reactivepostman.spring.endpoint.ClientReport;
import io.github.reactivepostman.spring.endpoint.ClientReports;
import io.github.reactivepostman.spring.endpoint.PostmanEndpoint;
import io.github.reactivepostman.spring.endpoint.PostmanEndpointAutoConfiguration;
import io.github.reactivepostman.spring.health.PostmanHealthAutoConfiguration;
import io.github.reactivepostman.spring.metrics.PostmanMetricsAutoConfiguration;
import io.github.reactivepostman.spring.observation.PostmanObservationAutoConfiguration;
import io.github.reactivepostman.spring.resilience4j.PostmanResilience4jAutoConfiguration;
import io.github.resilience4j.ratelimiter.RateLimiterRegistry;
import io.github.resilience4j.springboot.ratelimiter.autoconfigure.RateLimiterAutoConfiguration;
import io.github.resilience4j.springboot.retry.autoconfigure.RetryAutoConfiguration;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.aot.hint.predicate.RuntimeHintsPredicates;
import org.springframework.boot.actuate.autoconfigure.endpoint.EndpointAutoConfiguration;
import org.springframework.boot.actuate.autoconfigure.endpoint.web.WebEndpointAutoConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.health.contributor.ReactiveHealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.http.client.autoconfigure.HttpClientAutoConfiguration;
import org.springframework.boot.http.client.autoconfigure.reactive.ReactiveHttpClientAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration;
import org.springframework.boot.micrometer.metrics.autoconfigure.MetricsAutoConfiguration;
import org.springframework.boot.micrometer.metrics.autoconfigure.export.simple.SimpleMetricsExportAutoConfiguration;
import org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.test.tools.CompileWithForkedClassLoader;

/** What operators see, in an application that was processed ahead of time. */
@Timeout(120)
class AheadOfTimeOperationTest {

    private static final TestPropertyValues BUILD =
            TestPropertyValues.of("postman.api-key=${SECRET}", "management.endpoints.web.exposure.include=postman");

    private final AheadOfTime application = new AheadOfTime(Application.class, BUILD);

    @Test
    @CompileWithForkedClassLoader
    void shouldShowTheSame() {
        try (Emulated emulated = Emulated.start()) {
            start(emulated, context -> {
                completes(context.getBean(PostmanClient.class).users().me());

                assertThat(value(context.getBean("postmanHealthContributor", ReactiveHealthIndicator.class)
                                        .health())
                                .getStatus())
                        .isEqualTo(Status.UP);
                assertThat(context.getBean(PostmanEndpoint.class).clients().clients())
                        .containsOnlyKeys("default");
                assertThat(context.getBean(RateLimiterRegistry.class).find("postman-default"))
                        .isPresent();
                MeterRegistry registry = context.getBean(MeterRegistry.class);
                assertThat(registry.get("postman.client.calls").timer().count()).isEqualTo(1);
                assertThat(registry.get("postman.rate.limit.remaining")
                                .tag("bucket", "account")
                                .gauge()
                                .value())
                        .isEqualTo(299);
            });
        }
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                ClientReports.class,
                ClientReport.class,
                BucketReport.class,
                RecordedError.class,
                LimitCounts.class,
                MonthlyQuota.class
            })
    void shouldTellNativeImagesWhatTheEndpointShows(Class<?> shown) {
        assertThat(RuntimeHintsPredicates.reflection().onType(shown))
                .accepts(application.process().getRuntimeHints());
    }

    private void start(Emulated emulated, Consumer<GenericApplicationContext> test) {
        TestPropertyValues properties = BUILD.and(
                        "SECRET=" + emulated.emulator().apiKey())
                .and("postman.base-url=" + emulated.emulator().baseUri());
        application.start(properties, test);
    }

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        HttpClientAutoConfiguration.class,
        ReactiveHttpClientAutoConfiguration.class,
        JacksonAutoConfiguration.class,
        SslAutoConfiguration.class,
        MetricsAutoConfiguration.class,
        CompositeMeterRegistryAutoConfiguration.class,
        SimpleMetricsExportAutoConfiguration.class,
        ObservationAutoConfiguration.class,
        EndpointAutoConfiguration.class,
        WebEndpointAutoConfiguration.class,
        RateLimiterAutoConfiguration.class,
        RetryAutoConfiguration.class,
        PostmanAutoConfiguration.class,
        PostmanCallsAutoConfiguration.class,
        PostmanObservationAutoConfiguration.class,
        PostmanMetricsAutoConfiguration.class,
        PostmanHealthAutoConfiguration.class,
        PostmanEndpointAutoConfiguration.class,
        PostmanResilience4jAutoConfiguration.class
    })
    static class Application {}
}
