package io.github.reactivepostman.spring.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.PostmanServer;
import io.github.reactivepostman.ratelimit.BucketPolicy;
import io.github.reactivepostman.ratelimit.Pacing;
import io.github.reactivepostman.ratelimit.RateLimitSettings;
import io.github.reactivepostman.ratelimit.Reserve;
import io.github.reactivepostman.retry.RetrySettings;
import io.github.reactivepostman.spring.PostmanClients;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every property comes to the client's builder, and named clients have what they do not set from the default one. */
class PropertiesTest {

    private static final String DEFAULT = PostmanClients.DEFAULT;

    @Test
    void shouldHaveTheDefaultsOfTheSdk() {
        Builders builders = Builders.of(Runners.withKey());

        assertThat(builders.limits(DEFAULT)).isEqualTo(RateLimitSettings.documented());
        assertThat(builders.retry(DEFAULT)).isEqualTo(RetrySettings.defaults());
        assertThat(builders.setting("server")).isEqualTo(PostmanServer.US);
        assertThat(builders.setting("connectTimeout")).isEqualTo(Duration.ofSeconds(10));
        assertThat(builders.setting("responseTimeout")).isEqualTo(Duration.ofSeconds(60));
    }

    @ParameterizedTest
    @CsvSource({
        "server=eu,                     server,          https://api.eu.postman.com",
        "server=us,                     server,          https://api.postman.com",
        "base-url=http://localhost:1,   server,          http://localhost:1",
        "connect-timeout=2s,            connectTimeout,  PT2S",
        "response-timeout=90s,          responseTimeout, PT1M30S",
        "max-connections=7,             maxConnections,  7",
        "max-idle-time=3s,              maxIdleTime,     PT3S",
        "max-response-size=2MB,         maxResponseSize, 2097152",
        "rate-limit.share-by-key=false, shareLimits,     false",
    })
    void shouldSetWhatTheClientIsMadeOf(String property, String field, String value) {
        assertThat(Builders.of(Runners.withKey().withPropertyValues("postman." + property))
                        .setting(field))
                .hasToString(value);
        assertThat(Builders.of(Runners.withKey().withPropertyValues("postman.clients.ci." + property))
                        .setting("ci", field))
                .hasToString(value);
    }

    @Test
    void shouldSetTheLimits() {
        RateLimitSettings limits = Builders.of(Runners.withKey()
                        .withPropertyValues(
                                "postman.rate-limit.limit=60",
                                "postman.rate-limit.window=10s",
                                "postman.rate-limit.pacing=even",
                                "postman.rate-limit.reserve.interactive=5",
                                "postman.rate-limit.reserve.others=6",
                                "postman.rate-limit.max-wait=2m",
                                "postman.rate-limit.max-queue=9",
                                "postman.quota.warn-at=0.5,0.7",
                                "postman.quota.stop-batch-at=0.9",
                                "postman.quota.recheck-after=1h"))
                .limits(DEFAULT);

        RateLimitSettings documented = RateLimitSettings.documented();
        assertThat(limits)
                .isEqualTo(documented
                        .withAccount(60, Duration.ofSeconds(10))
                        .withPacing(Pacing.EVEN)
                        .withReserve(new Reserve(5, 6))
                        .withMaxWait(Duration.ofMinutes(2))
                        .withMaxQueue(9)
                        .withMonth(documented
                                .month()
                                .withWarnAt(List.of(0.5, 0.7))
                                .withStopBatchAt(0.9)
                                .withRecheckAfter(Duration.ofHours(1))));
    }

    @Test
    void shouldChangeAddAndRemoveFamilies() {
        RateLimitSettings documented = RateLimitSettings.documented();
        RateLimitSettings limits = Builders.of(Runners.withKey()
                        .withPropertyValues(
                                "postman.rate-limit.families.lists.limit=20",
                                "postman.rate-limit.families.monitors.enabled=false",
                                "postman.rate-limit.families.mocks.limit=4",
                                "postman.rate-limit.families.mocks.window=5s",
                                "postman.rate-limit.families.mocks.operations=GET /mocks,POST /mocks"))
                .limits(DEFAULT);

        BucketPolicy lists = family(documented, "lists");
        assertThat(family(limits, "lists"))
                .isEqualTo(new BucketPolicy("lists", 20, lists.window(), lists.operations()));
        assertThat(family(limits, "mocks"))
                .isEqualTo(BucketPolicy.family("mocks", 4, Duration.ofSeconds(5), "GET /mocks", "POST /mocks"));
        assertThat(limits.families())
                .extracting(BucketPolicy::name)
                .doesNotContain("monitors")
                .hasSize(documented.families().size());
    }

    @Test
    void shouldSetTheRetries() {
        RetrySettings retry = Builders.of(Runners.withKey()
                        .withPropertyValues(
                                "postman.retry.rate-limited-attempts=6",
                                "postman.retry.attempts=4",
                                "postman.retry.first-backoff=30s",
                                "postman.retry.max-backoff=40s",
                                "postman.retry.jitter=0.1"))
                .retry(DEFAULT);

        assertThat(retry).isEqualTo(new RetrySettings(6, 4, Duration.ofSeconds(30), Duration.ofSeconds(40), 0.1));
    }

    @Test
    void shouldGiveNamedClientsTheDefaults() {
        Builders builders = Builders.of(Runners.withKey()
                .withPropertyValues(
                        "postman.server=eu",
                        "postman.max-connections=7",
                        "postman.retry.attempts=4",
                        "postman.rate-limit.limit=60",
                        "postman.rate-limit.families.lists.limit=20",
                        "postman.clients.ci.api-key=other",
                        "postman.clients.ci.retry.jitter=0.1",
                        "postman.clients.ci.rate-limit.window=10s",
                        "postman.clients.ci.rate-limit.families.lists.window=5s"));

        assertThat(builders.setting("ci", "server")).isEqualTo(PostmanServer.EU);
        assertThat(builders.setting("ci", "maxConnections")).isEqualTo(7);
        assertThat(builders.retry("ci"))
                .isEqualTo(RetrySettings.defaults().withAttempts(4).withJitter(0.1));
        assertThat(builders.limits("ci").account()).isEqualTo(BucketPolicy.account(60, Duration.ofSeconds(10)));
        assertThat(family(builders.limits("ci"), "lists").limit()).isEqualTo(20);
        assertThat(family(builders.limits("ci"), "lists").window()).isEqualTo(Duration.ofSeconds(5));
        assertThat(builders.limits(DEFAULT).account()).isEqualTo(BucketPolicy.account(60, Duration.ofMinutes(1)));
    }

    @Test
    void shouldLetANamedClientHaveAnotherServerThanTheDefaultsBaseUrl() {
        Builders builders = Builders.of(Runners.withKey()
                .withPropertyValues("postman.base-url=http://localhost:1", "postman.clients.ci.server=us"));

        assertThat(builders.setting("ci", "server")).isEqualTo(PostmanServer.US);
    }

    @Test
    void shouldGiveANamedClientTheDefaultsKey() {
        Runners.withKey()
                .withPropertyValues("postman.clients.ci.retry.attempts=1")
                .run(context -> assertThat(context).hasNotFailed().hasBean("ciPostmanClient"));
    }

    private static BucketPolicy family(RateLimitSettings settings, String name) {
        return settings.families().stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
