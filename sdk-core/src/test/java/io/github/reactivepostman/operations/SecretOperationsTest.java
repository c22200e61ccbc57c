package io.github.reactivepostman.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.reactivepostman.api.FakeExchange;
import io.github.reactivepostman.api.secrets.DetectedSecret;
import io.github.reactivepostman.api.secrets.SecretFilter;
import io.github.reactivepostman.api.secrets.SecretLocation;
import io.github.reactivepostman.api.secrets.SecretLocationQuery;
import io.github.reactivepostman.api.secrets.SecretLocations;
import io.github.reactivepostman.api.secrets.SecretOrigin;
import io.github.reactivepostman.api.secrets.SecretQuery;
import io.github.reactivepostman.api.secrets.SecretResolution;
import io.github.reactivepostman.api.secrets.SecretResourceType;
import io.github.reactivepostman.api.secrets.SecretStatus;
import io.github.reactivepostman.api.secrets.SecretType;
import io.github.reactivepostman.api.secrets.SecretVisibility;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SecretOperationsTest {

    private static final String ID = "ODE1MQ==";
    private static final Instant SINCE = Instant.parse("2025-03-01T00:00:00Z");

    @Test
    void shouldListDetectedSecretsPageByPage() {
        SecretFilter filter = SecretFilter.any()
                .withResolved(true)
                .withSecretTypes("st-1", "st-2")
                .withStatuses(SecretStatus.REVOKED, SecretStatus.ACCEPTED_RISK)
                .withWorkspaceIds("w1")
                .withWorkspaceVisibilities(SecretVisibility.TEAM, SecretVisibility.PUBLIC);
        SecretQuery query = SecretQuery.all()
                .withFilter(filter)
                .withSince(SINCE)
                .withUntil(Instant.parse("2025-03-31T23:59:59Z"))
                .withTotal()
                .withPageSize(2);

        List<DetectedSecret> secrets = Operations.all(
                "detectedSecretsQueries", client -> client.secretScanner().list(query));

        assertThat(secrets).extracting(DetectedSecret::secretId).containsExactly("ODE1", "ODE2", "ODE3");
        assertThat(secrets.get(0).detectedAt()).isEqualTo("2025-03-04T05:06:07Z");
        assertThat(secrets.get(0).occurrences()).isEqualTo(4);
        assertThat(secrets.get(2).resourceType()).isEqualTo(SecretResourceType.EXAMPLE);
        assertThat(secrets.get(2).resolution()).isEqualTo(SecretStatus.ACTIVE);
    }

    @Test
    void shouldDecideOnASecret() {
        SecretResolution decided = Operations.one(
                "updateDetectedSecretResolutions",
                client -> client.secretScanner().resolve(ID, "w1", SecretStatus.FALSE_POSITIVE));

        assertThat(decided.resolution()).isEqualTo(SecretStatus.FALSE_POSITIVE);
        assertThat(decided.history())
                .extracting(SecretResolution.Decision::actor)
                .containsExactly("4711", "4712");
    }

    @Test
    void shouldListTheLocationsOfASecretPageByPage() {
        List<SecretLocation> locations = Operations.all(
                "getDetectedSecretsLocations", client -> client.secretScanner().locations(ID, locationsOfExamples()));

        assertThat(locations).extracting(SecretLocation::location).containsExactly("Headers", "Body");
        assertThat(locations).extracting(SecretLocation::resourceDeleted).containsExactly(false, true);
    }

    @Test
    void shouldTellTheSecretThatAPageOfLocationsIsAbout() {
        String answer = Recorded.of("getDetectedSecretsLocations")
                .get(0)
                .response()
                .body()
                .toString();
        SecretLocations page = FakeExchange.JSON.readValue(answer, SecretLocations.class);

        assertThat(page.page().total()).isEqualTo(2);
        assertThat(page.secret()).isNotNull().satisfies(secret -> {
            assertThat(secret.secretType()).isEqualTo("Ferry Token");
            assertThat(secret.activityFeed()).hasSize(1);
            assertThat(secret.cursor()).isEqualTo("MA==");
        });
    }

    private static SecretLocationQuery locationsOfExamples() {
        return SecretLocationQuery.in("w1")
                .withSince(SINCE)
                .withUntil(Instant.parse("2025-03-31T00:00:00Z"))
                .withResourceType(SecretResourceType.EXAMPLE)
                .withPageSize(1);
    }

    @Test
    void shouldListTheKindsOfSecrets() {
        assertThat(Operations.all(
                        "getSecretTypes", client -> client.secretScanner().types()))
                .containsExactly(
                        new SecretType("st-1", "Ferry Token", SecretOrigin.DEFAULT),
                        new SecretType("st-2", "Our keys", SecretOrigin.TEAM_REGEX));
    }

    @Test
    void shouldAskForEverythingWithAnEmptyBody() {
        assertThat(FakeExchange.JSON.writeValueAsString(SecretFilter.any())).isEqualTo("{}");
    }

    @Test
    void shouldGatherResourcesAndRefuseThemTogetherWithWorkspaces() {
        SecretFilter filter = SecretFilter.any()
                .withResources(SecretResourceType.COLLECTION, "11-c1")
                .withResources(SecretResourceType.EXAMPLE, "11-e1", "11-e2");

        assertThat(FakeExchange.JSON.writeValueAsString(filter))
                .isEqualTo("{\"resources\":[{\"type\":\"collection\",\"ids\":[\"11-c1\"]},"
                        + "{\"type\":\"example\",\"ids\":[\"11-e1\",\"11-e2\"]}]}");
        assertThatThrownBy(() -> filter.withWorkspaceIds("w1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'resources' and 'workspaceIds'");
    }

    @Test
    void shouldReadTheErrorsOfTheGroup() {
        Operations.errors("secrets", client -> client.secretScanner().types());
    }
}
