package io.github.reactivepostman.spring.health;

import static io.github.reactivepostman.spring.operation.Emulated.completes;
import static io.github.reactivepostman.spring.operation.Emulated.drain;
import static io.github.reactivepostman.spring.operation.Emulated.fails;
import static io.github.reactivepostman.spring.operation.Emulated.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.PostmanClient;
import io.github.reactivepostman.spring.operation.Emulated;
import io.github.reactivepostman.test.fault.Fault;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.health.actuate.endpoint.HealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.actuate.endpoint.IndicatedHealthDescriptor;
import org.springframework.boot.health.autoconfigure.actuate.endpoint.HealthEndpointAutoConfiguration;
import org.springframework.boot.health.autoconfigure.contributor.HealthContributorAutoConfiguration;
import org.springframework.boot.health.autoconfigure.registry.HealthContributorRegistryAutoConfiguration;
import org.springframework.boot.health.contributor.CompositeReactiveHealthContributor;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.ReactiveHealthContributor;
import org.springframework.boot.health.contributor.ReactiveHealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import reactor.core.publisher.Mono;

@Timeout(60)
class PostmanHealthAutoConfigurationTest {

    private final Emulated emulated = Emulated.startWithTwoKeys();

    @AfterEach
    void stop() {
        emulated.close();
    }

    private ApplicationContextRunner runner() {
        return emulated.runner(PostmanHealthAutoConfiguration.class);
    }

    private static PostmanClient client(AssertableApplicationContext context) {
        return context.getBean(PostmanClient.class);
    }

    private static Health health(AssertableApplicationContext context) {
        return value(context.getBean("postmanHealthContributor", ReactiveHealthIndicator.class)
                .health());
    }

    @Test
    void shouldBeUpBeforeTheFirstCallAndCostNone() {
        runner().run(context -> {
            Health health = health(context);
            assertThat(health.getStatus()).isEqualTo(Status.UP);
            assertThat(health.getDetails())
                    .containsEntry("calls", "AVAILABLE")
                    .containsEntry("limit", 300)
                    .containsEntry("remaining", 300)
                    .containsEntry("waiting", 0)
                    .doesNotContainKeys("resetsAt", "monthRemaining");
            assertThat(emulated.emulator().received()).isEmpty();
        });
    }

    @Test
    void shouldBeUpAndTellTheResetWhenRateLimited() {
        runner().run(context -> {
            completes(client(context).users().me());
            drain(client(context));

            Health health = health(context);

            assertThat(health.getStatus()).isEqualTo(Status.UP);
            assertThat(health.getDetails())
                    .containsEntry("calls", "RATE_LIMITED")
                    .containsEntry("remaining", 0);
            assertThat(health.getDetails().get("resetsAt"))
                    .isInstanceOfSatisfying(
                            Instant.class,
                            reset -> assertThat(reset)
                                    .isBetween(Instant.now(), Instant.now().plusSeconds(62)));
        });
    }

    @Test
    void shouldBeOutOfServiceWhenTheMonthIsUsedUp() {
        runner().run(context -> {
            emulated.emulator().faults().next(Fault.monthExhausted());
            fails(client(context).users().me());

            Health health = health(context);

            assertThat(health.getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
            assertThat(health.getDetails())
                    .containsEntry("calls", "QUOTA_EXHAUSTED")
                    .containsEntry("monthRemaining", 0L);
        });
    }

    @Test
    void shouldBeDownWhileTheKeyIsRefused() {
        runner().run(context -> {
            emulated.emulator().faults().next(Fault.status(401));
            fails(client(context).users().me());
            assertThat(health(context).getStatus()).isEqualTo(Status.DOWN);
            assertThat(health(context).getDetails()).containsEntry("calls", "UNAUTHORIZED");

            emulated.emulator().faults().next(Fault.status(503));
            fails(client(context).users().me());
            assertThat(health(context).getStatus()).isEqualTo(Status.DOWN);

            completes(client(context).users().me());
            assertThat(health(context).getStatus()).isEqualTo(Status.UP);
        });
    }

    @Test
    void shouldStayUpWhenACallWithoutTheKeyIsRefused() {
        runner().run(context -> {
            emulated.emulator().faults().next(Fault.status(401));
            fails(client(context).tokens().revoke("made-up"));

            assertThat(health(context).getStatus()).isEqualTo(Status.UP);
        });
    }

    @Test
    void shouldProbeOnlyWhenAskedTo() {
        runner().withPropertyValues("postman.health.probe=true").run(context -> {
            assertThat(health(context).getStatus()).isEqualTo(Status.UP);
            assertThat(emulated.emulator().received()).hasSize(1);

            emulated.emulator().faults().next(Fault.status(401));
            assertThat(health(context).getDetails()).containsEntry("calls", "UNAUTHORIZED");

            emulated.emulator().faults().next(Fault.status(500));
            Health failed = health(context);
            assertThat(failed.getStatus()).isEqualTo(Status.DOWN);
            assertThat(failed.getDetails()).containsEntry("error", "ServerErrorException");
        });
    }

    @Test
    void shouldNotWaitWithAProbeForThePermitOfAnotherWindow() {
        runner().withPropertyValues("postman.health.probe=true").run(context -> {
            completes(client(context).users().me());
            drain(client(context));

            Health health = health(context);

            assertThat(health.getStatus()).isEqualTo(Status.UP);
            assertThat(health.getDetails()).containsEntry("calls", "RATE_LIMITED");
            assertThat(emulated.emulator().received()).hasSize(1);
        });
    }

    @Test
    void shouldTellTheHealthOfSeveralClientsByTheirNames() {
        emulated.runnerOfTwo(PostmanHealthAutoConfiguration.class).run(context -> {
            CompositeReactiveHealthContributor composite =
                    context.getBean("postmanHealthContributor", CompositeReactiveHealthContributor.class);
            assertThat(composite.stream()).extracting(entry -> entry.name()).containsExactly("default", "ci");

            emulated.emulator().faults().next(Fault.status(401));
            fails(context.getBean("ciPostmanClient", PostmanClient.class)
                    .users()
                    .me());

            assertThat(statusOf(composite, "ci")).isEqualTo(Status.DOWN);
            assertThat(statusOf(composite, "default")).isEqualTo(Status.UP);
        });
    }

    private static Status statusOf(CompositeReactiveHealthContributor composite, String name) {
        ReactiveHealthIndicator indicator =
                (ReactiveHealthIndicator) Objects.requireNonNull(composite.getContributor(name));
        return value(indicator.health()).getStatus();
    }

    @Test
    void shouldBePartOfTheHealthOfTheApplication() {
        runner().withConfiguration(AutoConfigurations.of(
                        HealthContributorAutoConfiguration.class,
                        HealthContributorRegistryAutoConfiguration.class,
                        HealthEndpointAutoConfiguration.class))
                .withPropertyValues("management.endpoint.health.show-details=always")
                .run(context -> {
                    HealthDescriptor health =
                            context.getBean(HealthEndpoint.class).healthForPath("postman");
                    assertThat(health).isInstanceOfSatisfying(IndicatedHealthDescriptor.class, postman -> {
                        assertThat(postman.getStatus()).isEqualTo(Status.UP);
                        assertThat(postman.getDetails()).containsEntry("calls", "AVAILABLE");
                    });
                });
    }

    @Test
    void shouldBackOffWhenDisabled() {
        runner().withPropertyValues("management.health.postman.enabled=false")
                .run(context -> assertThat(context).doesNotHaveBean(ReactiveHealthContributor.class));
        runner().withPropertyValues("management.health.defaults.enabled=false")
                .run(context -> assertThat(context).doesNotHaveBean(ReactiveHealthContributor.class));
        runner().withPropertyValues("postman.enabled=false")
                .run(context -> assertThat(context).doesNotHaveBean(ReactiveHealthContributor.class));
    }

    @Test
    void shouldBackOffForTheApplicationsIndicator() {
        ReactiveHealthIndicator own = () -> Mono.just(Health.up().build());
        runner().withBean("postmanHealthIndicator", ReactiveHealthIndicator.class, () -> own)
                .run(context -> assertThat(context)
                        .getBean(ReactiveHealthContributor.class)
                        .isSameAs(own));
    }
}
