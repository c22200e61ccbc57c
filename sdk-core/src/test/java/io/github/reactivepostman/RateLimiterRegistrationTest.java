package io.github.reactivepostman;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import io.github.resilience4j.ratelimiter.RateLimiterRegistry;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

/** Clients' limiters in a program's registry: names, tags, and what happens when there are several, or none any more. */
class RateLimiterRegistrationTest {

    private static final String NAME = "postman-account";

    private final RateLimiterRegistry registry = RateLimiterRegistry.ofDefaults();

    private PostmanClient.Builder builder(String key) {
        return PostmanClient.builder().apiKey(key).rateLimiterRegistry(registry);
    }

    @Test
    void shouldNotReplaceTheLimiterOfAnotherKeysClient() {
        try (PostmanClient one = builder("registration-1").build()) {
            PostmanClient.Builder other = builder("registration-2");

            assertThatThrownBy(other::build)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("'postman-account'")
                    .hasMessageContaining("rateLimiterName")
                    .hasMessageNotContaining("registration");

            assertThat(registry.rateLimiter(NAME)).isSameAs(one.rateLimits().rateLimiter());
            try (PostmanClient named = other.rateLimiterName("postman-2").build()) {
                assertThat(registry.getAllRateLimiters())
                        .containsExactlyInAnyOrder(
                                one.rateLimits().rateLimiter(),
                                named.rateLimits().rateLimiter());
                assertThat(named.rateLimits().rateLimiter().getName()).isEqualTo("postman-2");
            }
            assertThat(registry.find("postman-2")).isEmpty();
        }
    }

    @Test
    void shouldNotReplaceTheLimiterOfAClientWhoseKeyIsSupplied() {
        try (PostmanClient one = PostmanClient.builder()
                .apiKey(() -> Mono.just("registration-3"))
                .rateLimiterRegistry(registry)
                .build()) {
            assertThatThrownBy(() -> one.mutate().build()).isInstanceOf(IllegalStateException.class);
            one.mutate().rateLimiterName("other").build().close();
        }
    }

    @Test
    void shouldShareTheEntryOfOneKeyUntilTheLastClientIsClosed() {
        PostmanClient one = builder("registration-4").build();
        PostmanClient other = one.mutate().userAgent("other/1").build();
        RateLimiter limiter = other.rateLimits().rateLimiter();
        assertThat(one.rateLimits().rateLimiter()).isSameAs(limiter);

        one.close();
        one.close();
        assertThat(registry.find(NAME)).containsSame(limiter);
        assertThat(limiter.acquirePermission()).isTrue();

        other.close();
        assertThat(registry.find(NAME)).isEmpty();
        assertThat(limiter.acquirePermission()).isFalse();
    }

    @Test
    void shouldGiveClientsOfOneKeyDifferentNamesForTheSamePermits() {
        try (PostmanClient one = builder("registration-5").build();
                PostmanClient other = one.mutate().rateLimiterName("other").build()) {
            one.rateLimits().rateLimiter().drainPermissions();

            assertThat(other.rateLimits().rateLimiter().getMetrics().getAvailablePermissions())
                    .isZero();
        }
    }

    @Test
    void shouldMakeRoomForTheNextClientOfAName() {
        builder("registration-6").build().close();
        try (PostmanClient next = builder("registration-7").build()) {
            assertThat(registry.find(NAME)).containsSame(next.rateLimits().rateLimiter());
        }
    }

    @Test
    void shouldLeaveWhatAProgramPutInItsPlaceMeanwhile() {
        PostmanClient client = builder("registration-8").build();
        RateLimiter own = RateLimiter.ofDefaults(NAME);
        registry.replace(NAME, own);

        client.close();

        assertThat(registry.find(NAME)).containsSame(own);
    }

    @Test
    void shouldTakeOverTheTimeoutAndTheTagsOfAConfiguredLimiter() {
        registry.rateLimiter(
                NAME,
                RateLimiterConfig.custom()
                        .timeoutDuration(Duration.ofSeconds(3))
                        .build(),
                Map.of("team", "api"));
        try (PostmanClient client = builder("registration-9").build()) {
            RateLimiter limiter = client.rateLimits().rateLimiter();

            assertThat(registry.rateLimiter(NAME)).isSameAs(limiter);
            assertThat(limiter.getTags()).isEqualTo(Map.of("team", "api"));
            RateLimiterConfig config = limiter.getRateLimiterConfig();
            assertThat(config.getTimeoutDuration()).isEqualTo(Duration.ofSeconds(3));
            assertThat(config.getLimitForPeriod()).isEqualTo(300);
        }
    }

    @Test
    void shouldNotWaitByDefault() {
        try (PostmanClient client = builder("registration-10").build()) {
            assertThat(client.rateLimits().rateLimiter().getRateLimiterConfig().getTimeoutDuration())
                    .isZero();
        }
    }

    @Test
    void shouldTakeItsEntryBackWhenAClientCannotBeBuilt() {
        PostmanClient.Builder broken = builder("registration-11").httpClient(http -> {
            throw new IllegalArgumentException("a customizer's own trouble");
        });

        assertThatThrownBy(broken::build).hasMessage("a customizer's own trouble");

        assertThat(registry.getAllRateLimiters()).isEmpty();
    }

    @Test
    void shouldRefuseABlankName() {
        assertThatThrownBy(() -> PostmanClient.builder().rateLimiterName(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rateLimiterName must not be blank");
    }
}
