package io.github.reactivepostman.spring.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.PostmanClient;
import io.github.reactivepostman.spring.PostmanClientBuilderCustomizer;
import io.github.resilience4j.ratelimiter.RateLimiterRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An application that is not configured right says which property to change, and never shows a key. */
class FailureAnalysisTest {

    @Test
    void shouldTellThatTheKeyIsMissing() {
        assertThat(Analyses.of(Runners.keyless()))
                .contains("'postman.api-key' is missing", "POSTMAN_APIKEY", "'postman.enabled'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"postman.api-key=", "postman.api-key=  "})
    void shouldTellThatTheKeyIsBlank(String property) {
        assertThat(Analyses.of(Runners.keyless().withPropertyValues(property)))
                .contains("'postman.api-key' is blank", "Set 'postman.api-key'");
    }

    @Test
    void shouldTellThatTheKeyOfANamedClientIsMissing() {
        assertThat(Analyses.of(Runners.keyless().withPropertyValues("postman.clients.ci.server=eu")))
                .contains("'postman.clients.ci.api-key' is missing", "POSTMAN_CLIENTS_CI_APIKEY");
    }

    @Test
    void shouldTellThatAKeyIsNoneWithoutShowingIt() {
        assertThat(Analyses.of(Runners.keyless().withPropertyValues("postman.api-key=two words")))
                .contains("'postman.api-key' is not possible", "blanks")
                .doesNotContain("two words");
    }

    @Test
    void shouldTellTheServersThatThereAre() {
        assertThat(Analyses.of(Runners.withKey().withPropertyValues("postman.server=asia")))
                .contains("postman.server", "asia", "EU", "US")
                .doesNotContain(Runners.KEY);
    }

    @Test
    void shouldTellThatADurationIsNone() {
        assertThat(Analyses.of(Runners.withKey().withPropertyValues("postman.connect-timeout=soon")))
                .contains("postman.connect-timeout", "'soon' is not a valid duration")
                .doesNotContain(Runners.KEY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "base-url=ftp://x               | base-url               | must start with https",
                "connect-timeout=-1s            | connect-timeout        | connect-timeout must be at least 1",
                "response-timeout=0s            | response-timeout       | response-timeout must be at least 1",
                "max-connections=0              | max-connections        | max-connections must be from 1",
                "max-idle-time=0s               | max-idle-time          | max-idle-time must be at least 1",
                "max-response-size=0B           | max-response-size      | max-response-size must be from 1",
                "ssl.bundle=none                | ssl.bundle             | no SSL bundle 'none'",
                "rate-limit.limit=0             | rate-limit.limit       | must be at least 1, was 0",
                "rate-limit.window=1ms          | rate-limit.window      | must be at least PT0.1S",
                "rate-limit.max-wait=-1s        | rate-limit.max-wait    | max-wait must not be negative",
                "rate-limit.max-queue=-1        | rate-limit.max-queue   | max-queue must not be negative",
                "rate-limit.reserve.others=-1   | rate-limit.reserve.others | others of a reserve must be 0",
                "rate-limit.reserve.interactive=-1 | rate-limit.reserve.interactive | interactive of a reserve",
                "rate-limit.families.lists.limit=0 | rate-limit.families.lists | must be at least 1, was 0",
                "rate-limit.families.mine.limit=1 | rate-limit.families.mine.window | needs its limit, its window",
                "rate-limit.families.account.operations=GET /x | rate-limit.families.account.limit | is missing",
                "retry.attempts=0               | retry.attempts         | attempts must be at least 1",
                "retry.rate-limited-attempts=0  | retry.rate-limited-attempts | rate-limited-attempts must be at",
                "retry.first-backoff=0s         | retry.first-backoff    | first-backoff must be at least 1 milli",
                "retry.first-backoff=11s        | retry.first-backoff    | max-backoff must not be shorter",
                "retry.max-backoff=1ms          | retry.max-backoff      | max-backoff must not be shorter",
                "retry.jitter=1                 | retry.jitter           | jitter must be from 0 to less than 1",
                "quota.warn-at=1.5              | quota.warn-at          | warn-at must be over 0 and at most 1",
                "quota.stop-batch-at=0          | quota.stop-batch-at    | stop-batch-at must be over 0",
                "quota.recheck-after=0s         | quota.recheck-after    | recheck-after must be positive",
            })
    void shouldTellThePropertyWhoseValueIsNotPossible(String setting, String property, String reason) {
        assertThat(Analyses.of(Runners.withKey().withPropertyValues("postman." + setting)))
                .contains("'postman." + property + "'", reason)
                .doesNotContain(Runners.KEY);
        assertThat(Analyses.of(Runners.withKey().withPropertyValues("postman.clients.ci." + setting)))
                .contains("'postman.clients.ci." + property + "'", reason)
                .doesNotContain(Runners.KEY);
    }

    @Test
    void shouldTellHowToChooseAmongNamedClients() {
        assertThat(Analyses.of(Runners.keyless()
                        .withPropertyValues("postman.clients.a.api-key=one", "postman.clients.b.api-key=two")
                        .withBean(Consumer.class)))
                .contains("'postman.primary'", "aPostmanClient, bPostmanClient", "@Qualifier(\"aPostmanClient\")");
    }

    @Test
    void shouldTellThatThePrimaryClientIsNotThere() {
        assertThat(Analyses.of(
                        Runners.withKey().withPropertyValues("postman.primary=cy", "postman.clients.ci.api-key=other")))
                .contains("'postman.primary'", "'cy'", "[ci]");
    }

    @Test
    void shouldTellThatNoNamedClientMayBeTheDefaultOne() {
        assertThat(Analyses.of(Runners.keyless().withPropertyValues("postman.clients.default.api-key=one")))
                .contains("'postman.clients'", "'default'");
    }

    @Test
    void shouldTellThatTwoClientsHaveRateLimitersOfOneName() {
        RateLimiterRegistry registry = RateLimiterRegistry.ofDefaults();
        PostmanClientBuilderCustomizer one = (name, builder) -> builder.rateLimiterRegistry(registry);
        assertThat(Analyses.of(Runners.withKey()
                        .withPropertyValues("postman.clients.ci.api-key=other")
                        .withBean(PostmanClientBuilderCustomizer.class, () -> one)))
                .contains("client 'ci' cannot be built", "'postman-account'", "rateLimiterName");
    }

    /** Needs one client. */
    @SuppressWarnings("UnusedVariable") // is injected, and that is all
    record Consumer(PostmanClient client) {}
}
