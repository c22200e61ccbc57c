package io.github.reactivepostman.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.Outcomes;
import io.github.reactivepostman.PostmanClient;
import io.github.reactivepostman.TestClients;
import io.github.reactivepostman.TestServer;
import io.github.reactivepostman.TestServer.Reply;
import io.github.reactivepostman.api.sdks.Sdk;
import io.github.reactivepostman.api.sdks.SdkAuthor;
import io.github.reactivepostman.api.sdks.SdkBuildError;
import io.github.reactivepostman.api.sdks.SdkBuildStatus;
import io.github.reactivepostman.api.sdks.SdkCreate;
import io.github.reactivepostman.api.sdks.SdkDownload;
import io.github.reactivepostman.api.sdks.SdkLanguage;
import io.github.reactivepostman.api.sdks.SdkOptions;
import io.github.reactivepostman.api.sdks.SdkPullRequestRef;
import io.github.reactivepostman.api.sdks.SdkPullRequestStatus;
import io.github.reactivepostman.api.sdks.SdkQuery;
import io.github.reactivepostman.api.sdks.SdkRef;
import io.github.reactivepostman.api.sdks.SdkRetry;
import io.github.reactivepostman.api.sdks.SdkSource;
import io.github.reactivepostman.error.ConflictException;
import io.github.reactivepostman.error.UnreadableAnswerException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SdkOperationsTest {

    private static final SdkSource SOURCE = SdkSource.collection("c1");

    @Test
    void shouldListOverPages() {
        SdkQuery query = SdkQuery.of("w1")
                .withSdkIds("s1", "s2")
                .withBuildStatus(SdkBuildStatus.FAILED)
                .withLanguage(SdkLanguage.PYTHON)
                .withSourceId("c1")
                .withPageSize(2);

        List<Sdk> sdks = Operations.all("getSdks", client -> client.sdks().list(query));

        assertThat(sdks).extracting(Sdk::id).containsExactly("s1", "s2");
        assertThat(sdks.get(0).source()).isEqualTo(SdkSource.spec("p1"));
        assertThat(sdks.get(0).error())
                .isEqualTo(new SdkBuildError("no_operations", "Nothing in the specification can be called"));
        assertThat(sdks.get(0).updatedAt()).isEqualTo(Instant.parse("2026-06-02T14:11:42.250Z"));
        assertThat(sdks.get(1).pullRequest())
                .isEqualTo(new SdkPullRequestRef(
                        "https://git.example.org/acme/sdk/pull/7", SdkPullRequestStatus.OPEN, "s2"));
    }

    @Test
    void shouldStartABuild() {
        SdkCreate sdk = SdkCreate.of(SOURCE, SdkOptions.typescript("@acme", "engines"))
                .withSdkVersion("1.2.0")
                .withAuthors(SdkAuthor.of("Ada"), SdkAuthor.of("Engines").withEmail("engines@example.org"))
                .withRetry(SdkRetry.of(Duration.ofMillis(250))
                        .withEnabled(true)
                        .withMaxAttempts(4)
                        .withBackOff(1.5, Duration.ofSeconds(5))
                        .withJitter(Duration.ofMillis(40))
                        .withCodes(429, 503)
                        .withMethods("GET", "PUT"));

        SdkRef started = Operations.one("createSdk", client -> client.sdks().create(sdk));

        assertThat(started).isEqualTo(new SdkRef("7d1c-s3", "https://api.example.org/sdks/7d1c-s3"));
    }

    @Test
    void shouldTellWhenNoLocationNamesTheBuild() {
        for (Reply reply : List.of(Reply.json(202, ""), Reply.json(202, "").with("Location", "/"))) {
            try (TestServer server = TestServer.answering(reply);
                    PostmanClient client = TestClients.client(server.uri())) {
                UnreadableAnswerException error = Outcomes.error(
                        client.sdks().create(SdkCreate.of(SOURCE, SdkLanguage.GO)), UnreadableAnswerException.class);
                assertThat(error).hasMessageContaining("POST /sdks").hasMessageContaining("Location");
                assertThat(error.status()).isEqualTo(202);
            }
        }
    }

    @Test
    void shouldReadOne() {
        Sdk sdk = Operations.one("getSdk", client -> client.sdks().get("s/1"));

        assertThat(sdk.language()).isEqualTo(SdkLanguage.GO);
        assertThat(sdk.version()).isEqualTo("0.3.0");
        assertThat(sdk.workspaceId()).isEqualTo("w1");
        assertThat(sdk.buildStatus()).isEqualTo(SdkBuildStatus.SUCCEEDED);
    }

    @Test
    void shouldTellWhetherABuildHasEnded() {
        assertThat(List.of(SdkBuildStatus.QUEUED, SdkBuildStatus.IN_PROGRESS, new SdkBuildStatus("paused")))
                .noneMatch(SdkBuildStatus::isDone)
                .noneMatch(SdkBuildStatus::isFailed);
        assertThat(SdkBuildStatus.SUCCEEDED.isDone()).isTrue();
        assertThat(SdkBuildStatus.SUCCEEDED.isFailed()).isFalse();
        assertThat(SdkBuildStatus.FAILED.isDone()).isTrue();
        assertThat(SdkBuildStatus.FAILED.isFailed()).isTrue();
    }

    @Test
    void shouldDelete() {
        Operations.none("deleteSdk", client -> client.sdks().delete("s1"));
    }

    @Test
    void shouldMakeAnAddressForTheArchiveAndNotPrintIt() {
        SdkDownload download =
                Operations.one("getSdkDownloadUrl", client -> client.sdks().downloadUrl("s1"));

        assertThat(download.url()).isEqualTo("https://files.example.org/s1.zip?signature=abc");
        assertThat(download.expiresAt()).isEqualTo(Instant.parse("2026-06-03T17:35:00Z"));
        assertThat(download.toString()).contains("s1", "rust", "REDACTED").doesNotContain("signature");
    }

    @Test
    void shouldTellThatTheArchiveIsNotThereYet() {
        Reply notYet = Reply.of(409, "application/problem+json", "{\"title\":\"Conflict\",\"status\":409}");
        try (TestServer server = TestServer.answering(notYet);
                PostmanClient client = TestClients.client(server.uri())) {
            Outcomes.error(client.sdks().downloadUrl("s1"), ConflictException.class);
        }
    }

    @Test
    void shouldReadTheErrorsOfTheGroup() {
        Operations.errors("sdks", client -> client.sdks().get("s1"));
    }
}
