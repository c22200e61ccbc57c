package io.github.reactivepostman.spring.endpoint;

import static io.github.reactivepostman.spring.operation.Emulated.completes;
import static io.github.reactivepostman.spring.operation.Emulated.fails;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.PostmanClient;
import io.github.reactivepostman.ratelimit.RateLimitState;
import io.github.reactivepostman.spring.calls.RecordedError;
import io.github.reactivepostman.spring.operation.Emulated;
import java.util.Objects;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

@Timeout(60)
class PostmanEndpointTest {

    private final Emulated emulated = Emulated.start(
            settings -> settings.apiKeys("PMAK-the-key", "PMAK-another-key").monthLimit(1000, 100));

    @AfterEach
    void stop() {
        emulated.close();
    }

    private ApplicationContextRunner exposed() {
        return emulated.runnerOfTwo(PostmanEndpointAutoConfiguration.class)
                .withPropertyValues("management.endpoints.web.exposure.include=postman");
    }

    @Test
    void shouldShowAllClients() {
        exposed().run(context -> {
            ClientReports reports = context.getBean(PostmanEndpoint.class).clients();

            assertThat(reports.clients()).containsOnlyKeys("default", "ci");
            assertThat(Objects.requireNonNull(reports.clients().get("ci")).buckets())
                    .hasSize(7)
                    .extracting(BucketReport::bucket)
                    .startsWith(RateLimitState.ACCOUNT)
                    .contains("lists");
            assertThat(emulated.emulator().received()).isEmpty();
        });
    }

    @Test
    void shouldShowWhatAClientsCallsHaveShown() {
        exposed().run(context -> {
            PostmanClient client = context.getBean("ciPostmanClient", PostmanClient.class);
            completes(client.users().me());
            fails(client.environments().get("not-there"));

            ClientReport report = Objects.requireNonNull(
                    context.getBean(PostmanEndpoint.class).client("ci"));

            assertThat(report.buckets().get(0).usedByUs()).isEqualTo(2);
            assertThat(report.buckets().get(0).source()).isEqualTo(RateLimitState.Source.HEADER);
            assertThat(Objects.requireNonNull(report.month()).remaining()).isEqualTo(898);
            assertThat(report.counts().granted()).isEqualTo(2);
            assertThat(report.lastErrors())
                    .extracting(RecordedError::operation)
                    .containsExactly("GET /environments/{environmentId}");
            assertThat(context.getBean(PostmanEndpoint.class).client("default"))
                    .isNotNull()
                    .extracting(ClientReport::lastErrors)
                    .asInstanceOf(InstanceOfAssertFactories.LIST)
                    .isEmpty();
        });
    }

    @Test
    void shouldShowNothingOfAnUnknownClient() {
        exposed()
                .run(context -> assertThat(
                                context.getBean(PostmanEndpoint.class).client("other"))
                        .isNull());
    }

    @Test
    void shouldNotBeThereUnlessExposed() {
        emulated.runner(PostmanEndpointAutoConfiguration.class)
                .run(context -> assertThat(context).doesNotHaveBean(PostmanEndpoint.class));
    }

    @Test
    void shouldNotBeThereWhenDisabled() {
        exposed()
                .withPropertyValues("management.endpoint.postman.access=NONE")
                .run(context -> assertThat(context).doesNotHaveBean(PostmanEndpoint.class));
        exposed()
                .withPropertyValues("postman.enabled=false")
                .run(context -> assertThat(context).doesNotHaveBean(PostmanEndpoint.class));
    }

    @Test
    void shouldBackOffForTheApplicationsEndpoint() {
        exposed()
                .withBean("own", PostmanEndpoint.class)
                .run(context ->
                        assertThat(context).hasSingleBean(PostmanEndpoint.class).hasBean("own"));
    }
}
