package io.github.reactivepostman;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.reactivepostman.TestServer.Reply;
import io.github.reactivepostman.error.PermitDeniedException;
import io.github.reactivepostman.internal.limit.RecordingEngine;
import io.github.reactivepostman.retry.RetrySettings;
import io.github.resilience4j.ratelimiter.RateLimiterRegistry;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryRegistry;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

class PostmanClientBuilderTest {

    private final RecordingEngine engine = new RecordingEngine();
    private final TestServer server = TestServer.answering(Reply.json(200, "{\"user_name\":\"x\"}"));

    record User(String userName) {}

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void shouldSayWhatToDoWhenTheKeyIsMissing() {
        assertThatThrownBy(() -> PostmanClient.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("apiKey")
                .hasMessageContaining("PostmanClient.builder().apiKey(...)");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "secret\n", "sec ret"})
    void shouldRefuseAKeyThatCannotBeSentWithoutShowingIt(@Nullable String key) {
        assertThatThrownBy(() -> PostmanClient.builder().apiKey(key))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("apiKey")
                .hasMessageContaining("PostmanClient.builder().apiKey(...)")
                .hasMessageNotContaining("sec");
    }

    @Test
    void shouldNameTheSettingThatIsNotPossible() {
        assertThatThrownBy(() -> builder().connectTimeout(Duration.ZERO).build())
                .hasMessageStartingWith("connectTimeout must be");
        assertThatThrownBy(
                        () -> builder().responseTimeout(Duration.ofSeconds(-1)).build())
                .hasMessageStartingWith("responseTimeout must be");
        assertThatThrownBy(() -> builder().maxIdleTime(Duration.ZERO).build())
                .hasMessageStartingWith("maxIdleTime must be");
        assertThatThrownBy(() -> builder().maxConnections(0).build()).hasMessageStartingWith("maxConnections must be");
        assertThatThrownBy(() -> builder().maxResponseSize(0).build())
                .hasMessageStartingWith("maxResponseSize must be");
        assertThatThrownBy(() -> builder().userAgent("a\r\nb").build()).hasMessageContaining("User-Agent");
    }

    @Test
    void shouldNotPrintTheKey() {
        assertThat(builder()).hasToString("PostmanClient.Builder[server=" + server.uri() + ", apiKey=REDACTED]");
        assertThat(PostmanClient.builder())
                .hasToString("PostmanClient.Builder[server=https://api.postman.com, apiKey=missing]");
    }

    @Test
    void shouldChangeACopyOfTheClient() {
        try (PostmanClient client = builder().userAgent("one/1").build();
                PostmanClient other = client.mutate().userAgent("two/2").build()) {
            Outcomes.completes(client.get().uri("/me").send());
            Outcomes.completes(other.get().uri("/me").send());

            assertThat(server.received())
                    .extracting(call -> call.headers().get("User-Agent"))
                    .containsExactly("one/1", "two/2");
        }
    }

    @Test
    void shouldNotChangeAClientThroughItsBuilder() {
        PostmanClient.Builder builder = builder().userAgent("one/1");
        try (PostmanClient client = builder.build()) {
            builder.userAgent("two/2").filter((request, next) -> next.exchange(request.withHeader("Late", "1")));
            Outcomes.completes(client.mutate().build().get().uri("/me").send());

            assertThat(server.received()).singleElement().satisfies(call -> {
                assertThat(call.headers().get("User-Agent")).isEqualTo("one/1");
                assertThat(call.headers().contains("Late")).isFalse();
            });
        }
    }

    @Test
    void shouldReadAndWriteWithTheGivenMapper() {
        JsonMapper mapper = JsonMapper.builder()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .build();
        try (PostmanClient client = builder().jsonMapper(mapper).build()) {
            User user =
                    Outcomes.value(client.post().uri("/me").body(new User("y")).as(User.class));

            assertThat(user).isEqualTo(new User("x"));
            assertThat(server.received().get(0).text()).isEqualTo("{\"user_name\":\"y\"}");
        }
    }

    @Test
    void shouldChangeTheHttpClient() {
        try (PostmanClient client = builder()
                .httpClient(http ->
                        http.headers(headers -> headers.set("X-Proxy", "p").set("X-Api-Key", "other")))
                .build()) {
            Outcomes.completes(client.get().uri("/me").send());

            assertThat(server.received().get(0).headers().get("X-Proxy")).isEqualTo("p");
            assertThat(server.received().get(0).headers().getAll("X-Api-Key")).containsExactly(TestClients.KEY);
        }
    }

    @Test
    void shouldPutItsLimiterAndRetriesIntoTheRegistries() {
        RateLimiterRegistry limiters = RateLimiterRegistry.ofDefaults();
        RetryRegistry retries = RetryRegistry.ofDefaults();
        try (PostmanClient client = PostmanClient.builder()
                .apiKey(TestClients.KEY)
                .rateLimiterRegistry(limiters)
                .retryRegistry(retries)
                .build()) {
            assertThat(limiters.getAllRateLimiters())
                    .containsExactly(client.rateLimits().rateLimiter());
            assertThat(retries.getAllRetries()).hasSize(2);
        }
    }

    @Test
    void shouldKeepTheRetriesOfTwoClientsApartByTheirNames() {
        RetryRegistry retries = RetryRegistry.ofDefaults();
        PostmanClient.Builder builder =
                PostmanClient.builder().apiKey(TestClients.KEY).retryRegistry(retries);
        try (PostmanClient team = builder.retryNames("team").build();
                PostmanClient ci = team.mutate()
                        .retryNames("ci")
                        .retry(RetrySettings.none())
                        .build()) {
            ci.mutate().build().close();
            assertThat(retries.getAllRetries())
                    .extracting(Retry::getName)
                    .containsExactlyInAnyOrder(
                            "team-rate-limited", "team-transient", "ci-rate-limited", "ci-transient");
            assertThat(retries.retry("team-transient").getRetryConfig().getMaxAttempts())
                    .isEqualTo(3);
            assertThat(retries.retry("ci-transient").getRetryConfig().getMaxAttempts())
                    .isEqualTo(1);
        }
        assertThatThrownBy(() -> builder.retryNames(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("retryNames must not be blank");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "GET /x", "GET\r\n", "G3T"})
    void shouldRefuseWhatIsNoMethod(String method) {
        try (PostmanClient client = builder().build()) {
            assertThatThrownBy(() -> client.method(method)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void shouldHaveAVerbForEachMethod() {
        try (PostmanClient client = builder().build()) {
            Map<String, String> id = Map.of("id", "1");
            Outcomes.completes(client.get().uri("/x/{id}", id).send());
            Outcomes.completes(client.post().uri("/x/{id}", id).send());
            Outcomes.completes(client.put().uri("/x/{id}", id).send());
            Outcomes.completes(client.patch().uri("/x/{id}", id).send());
            Outcomes.completes(client.delete().uri("/x/{id}", id).send());
            Outcomes.completes(client.method("options").uri("/x/{id}", id).send());

            assertThat(server.received())
                    .extracting(TestServer.Received::method)
                    .containsExactly("GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");
        }
    }

    @Test
    void shouldCloseItsEngineAndConnections() {
        PostmanClient client = builder().build();
        Outcomes.completes(client.get().uri("/me").send());

        Outcomes.completes(client.closeLater());

        assertThat(engine.isClosed()).isTrue();
        PermitDeniedException error = Outcomes.error(client.get().uri("/me").send(), PermitDeniedException.class);
        assertThat(error.reason()).isEqualTo(PermitDeniedException.Reason.CLOSED);
        assertThat(server.received()).hasSize(1);
    }

    private PostmanClient.Builder builder() {
        return TestClients.builder(server.uri(), engine);
    }
}
