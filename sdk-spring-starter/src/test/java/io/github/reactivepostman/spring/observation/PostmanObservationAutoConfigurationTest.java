package io.github.reactivepostman.spring.observation;

import static io.github.reactivepostman.spring.operation.Emulated.completes;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.PostmanClient;
import io.github.reactivepostman.observation.PostmanObservationConvention;
import io.github.reactivepostman.spring.PostmanClientBuilderCustomizer;
import io.github.reactivepostman.spring.operation.Emulated;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.transport.SenderContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.micrometer.metrics.autoconfigure.MetricsAutoConfiguration;
import org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

@Timeout(60)
class PostmanObservationAutoConfigurationTest {

    private static final String NAME = "postman.client.calls";
    private static final String TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    private final Emulated emulated = Emulated.startWithTwoKeys();

    @AfterEach
    void stop() {
        emulated.close();
    }

    private ApplicationContextRunner observed(ApplicationContextRunner runner) {
        return runner.withConfiguration(AutoConfigurations.of(
                        PostmanObservationAutoConfiguration.class,
                        ObservationAutoConfiguration.class,
                        MetricsAutoConfiguration.class))
                .withBean(SimpleMeterRegistry.class);
    }

    @Test
    void shouldTimeTheCallsOfEachClient() {
        observed(emulated.runnerOfTwo()).run(context -> {
            completes(context.getBean("postmanClient", PostmanClient.class)
                    .users()
                    .me());
            completes(context.getBean("ciPostmanClient", PostmanClient.class)
                    .users()
                    .me());

            MeterRegistry registry = context.getBean(MeterRegistry.class);
            for (String client : new String[] {"default", "ci"}) {
                assertThat(registry.get(NAME)
                                .tags("client", client, "operation", "GET /me", "outcome", "SUCCESS", "status", "200")
                                .timer()
                                .count())
                        .isEqualTo(1);
            }
        });
    }

    @Test
    void shouldSendTheHeadersOfATracer() {
        observed(emulated.runner())
                .withBean("tracer", ObservationHandler.class, PostmanObservationAutoConfigurationTest::tracer)
                .run(context -> {
                    completes(context.getBean(PostmanClient.class).users().me());

                    assertThat(emulated.emulator().received().get(0).header("traceparent"))
                            .isEqualTo(TRACE);
                });
    }

    private static ObservationHandler<SenderContext<Object>> tracer() {
        return new ObservationHandler<>() {
            @Override
            public void onStart(SenderContext<Object> context) {
                context.getSetter().set(context.getCarrier(), "traceparent", TRACE);
            }

            @Override
            public boolean supportsContext(Observation.Context context) {
                return context instanceof SenderContext;
            }
        };
    }

    @Test
    void shouldUseTheApplicationsConvention() {
        PostmanObservationConvention own = new OwnConvention();
        observed(emulated.runner())
                .withBean(PostmanObservationConvention.class, () -> own)
                .run(context -> {
                    completes(context.getBean(PostmanClient.class).users().me());

                    assertThat(context.getBean(MeterRegistry.class)
                                    .get("own.calls")
                                    .timer()
                                    .count())
                            .isEqualTo(1);
                });
    }

    private static final class OwnConvention implements PostmanObservationConvention {

        @Override
        public String getName() {
            return "own.calls";
        }
    }

    @Test
    void shouldObserveNothingWhenDisabled() {
        observed(emulated.runner())
                .withPropertyValues("management.observations.enable.postman=false")
                .run(context -> {
                    completes(context.getBean(PostmanClient.class).users().me());

                    assertThat(context.getBean(MeterRegistry.class).find(NAME).timers())
                            .isEmpty();
                });
    }

    @Test
    void shouldConfigureNothingWithoutARegistry() {
        emulated.runner(PostmanObservationAutoConfiguration.class)
                .run(context -> assertThat(context)
                        .doesNotHaveBean(ObservationRegistry.class)
                        .doesNotHaveBean("postmanObservationCustomizer"));
    }

    @Test
    void shouldBackOffForTheApplicationsCustomizer() {
        PostmanClientBuilderCustomizer none = (name, builder) -> {};
        observed(emulated.runner())
                .withBean("postmanObservationCustomizer", PostmanClientBuilderCustomizer.class, () -> none)
                .run(context -> {
                    completes(context.getBean(PostmanClient.class).users().me());

                    assertThat(context.getBean(MeterRegistry.class).find(NAME).timers())
                            .isEmpty();
                });
    }
}
