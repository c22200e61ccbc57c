package io.github.reactivepostman.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.api.sdks.GitConnection;
import io.github.reactivepostman.api.sdks.GitConnectionCreate;
import io.github.reactivepostman.api.sdks.GitConnectionQuery;
import io.github.reactivepostman.api.sdks.GitConnectionStatus;
import io.github.reactivepostman.api.sdks.GitConnectionUpdate;
import io.github.reactivepostman.api.sdks.SdkLanguage;
import io.github.reactivepostman.api.sdks.SdkPullRequest;
import io.github.reactivepostman.api.sdks.SdkPullRequestQuery;
import io.github.reactivepostman.api.sdks.SdkPullRequestRef;
import io.github.reactivepostman.api.sdks.SdkPullRequestStatus;
import io.github.reactivepostman.api.sdks.SdkSource;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class GitConnectionOperationsTest {

    private static final String REPOSITORY = "https://git.example.org/acme/sdk";

    @Test
    void shouldListOverPages() {
        GitConnectionQuery query = GitConnectionQuery.of("w1")
                .withSourceId("c1")
                .withLanguage(SdkLanguage.KOTLIN)
                .withStatus(GitConnectionStatus.ACTIVE)
                .withRepositoryUrl(REPOSITORY)
                .withPageSize(1);

        List<GitConnection> connections = Operations.all(
                "getSdkGitConnections", client -> client.sdks().gitConnections().list(query));

        assertThat(connections).extracting(GitConnection::id).containsExactly("g1", "g2");
        assertThat(connections.get(1).sdk()).isNull();
        assertThat(connections.get(1).pullRequests()).isEmpty();
    }

    @Test
    void shouldConnect() {
        GitConnectionCreate create = GitConnectionCreate.of(SdkSource.spec("p1"), SdkLanguage.KOTLIN, REPOSITORY)
                .withTargetBranch("trunk")
                .withAutoUpdatePullRequests(false);

        GitConnection connection = Operations.one(
                "createSdkGitConnection",
                client -> client.sdks().gitConnections().create(create));

        assertThat(connection.source()).isEqualTo(SdkSource.spec("p1"));
        assertThat(connection.status()).isEqualTo(GitConnectionStatus.ACTIVE);
        assertThat(connection.autoUpdatePullRequestsEnabled()).isFalse();
    }

    @Test
    void shouldReadOne() {
        GitConnection connection = Operations.one(
                "getSdkGitConnection", client -> client.sdks().gitConnections().get("g1"));

        assertThat(connection.repositoryUrl()).isEqualTo(REPOSITORY);
        assertThat(connection.targetBranch()).isEqualTo("trunk");
        assertThat(connection.sdk()).isNotNull().extracting("version").isEqualTo("1.0.4");
        assertThat(connection.pullRequests())
                .contains(new SdkPullRequestRef(REPOSITORY + "/pull/9", SdkPullRequestStatus.MERGED, "s1"))
                .hasSize(2);
        assertThat(connection.updatedAt()).isEqualTo(Instant.parse("2026-05-30T10:21:14.008Z"));
    }

    @Test
    void shouldConnectAgainAndDisconnect() {
        GitConnection ended = Operations.one("updateSdkGitConnection", client -> {
            var connections = client.sdks().gitConnections();
            GitConnectionUpdate again = GitConnectionUpdate.active().withAutoUpdatePullRequests(true);
            return connections.update("g1", again).then(connections.update("g1", GitConnectionUpdate.disconnected()));
        });

        assertThat(ended.status()).isEqualTo(GitConnectionStatus.DISCONNECTED);
    }

    @Test
    void shouldListPullRequestsOverPages() {
        SdkPullRequestQuery query = SdkPullRequestQuery.all()
                .withStatus(SdkPullRequestStatus.MERGED)
                .withPageSize(1);

        List<SdkPullRequest> requests = Operations.all(
                "getSdkGitConnectionPullRequests",
                client -> client.sdks().gitConnections().pullRequests("g1", query));

        assertThat(requests).extracting(SdkPullRequest::number).containsExactly(9, 5);
        assertThat(requests.get(0).sdk()).isNotNull().extracting("id").isEqualTo("s1");
        assertThat(requests.get(1).sdk()).isNull();
        assertThat(requests.get(0).url()).isEqualTo(REPOSITORY + "/pull/9");
    }

    @Test
    void shouldReadTheErrorsOfTheGroup() {
        Operations.errors("sdks", client -> client.sdks().gitConnections().get("g1"));
    }
}
