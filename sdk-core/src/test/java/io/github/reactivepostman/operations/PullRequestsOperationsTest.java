package io.github.reactivepostman.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.reactivepostman.api.pullrequests.MergeProgress;
import io.github.reactivepostman.api.pullrequests.PullRequest;
import io.github.reactivepostman.api.pullrequests.PullRequestCreate;
import io.github.reactivepostman.api.pullrequests.PullRequestReview;
import io.github.reactivepostman.api.pullrequests.PullRequestReviewed;
import io.github.reactivepostman.api.pullrequests.PullRequestReviewed.ReviewedBy;
import io.github.reactivepostman.api.pullrequests.PullRequestStatus;
import io.github.reactivepostman.api.pullrequests.PullRequestSummary;
import io.github.reactivepostman.api.pullrequests.PullRequestUpdate;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

class PullRequestsOperationsTest {

    private static final Instant CREATED = Instant.parse("2024-05-07T08:09:10Z");
    private static final Instant UPDATED = Instant.parse("2024-05-08T08:09:10Z");
    private static final PullRequestCreate SPEED = PullRequestCreate.of(
                    "87340021-c1", "Speed", List.of("87340022", "87340023"))
            .withDescription("Faster looms.");

    @Test
    void shouldList() {
        List<PullRequestSummary> listed = Operations.all(
                "getCollectionPullRequests", client -> client.pullRequests().list("87340021-c1"));

        assertThat(listed).extracting(PullRequestSummary::id).containsExactly("p-1", "p-2");
        assertThat(listed).extracting(PullRequestSummary::comment).containsExactly(null, "No tests.");
        assertThat(listed).extracting(PullRequestSummary::updatedBy).containsExactly("87340022", "87340021");
        assertThat(listed.get(0).href()).isEqualTo("/pull-requests/p-1");
    }

    @Test
    void shouldCreate() {
        PullRequestSummary created = Operations.one(
                "createCollectionPullRequest", client -> client.pullRequests().create("87340021-c5", SPEED));

        assertThat(created)
                .isEqualTo(new PullRequestSummary(
                        "p-1",
                        "Speed",
                        "Faster looms.",
                        PullRequestStatus.OPEN,
                        null,
                        "87340021-c5",
                        "87340021-c1",
                        null,
                        null,
                        CREATED,
                        "87340021",
                        UPDATED,
                        null));
    }

    @Test
    void shouldReadOne() {
        PullRequest read =
                Operations.one("getPullRequest", client -> client.pullRequests().get("p-1"));

        assertThat(read.source()).isEqualTo(new PullRequest.Side("87340021-c5", "Mill", "Ada's trial", true));
        assertThat(read.destination()).isEqualTo(new PullRequest.Side("87340021-c1", "Mill", null, false));
        assertThat(read.merge()).isEqualTo(new PullRequest.Merge(MergeProgress.IN_PROGRESS));
        assertThat(read.reviewers())
                .containsExactly(
                        new PullRequest.Reviewer("87340022", PullRequestStatus.DECLINED),
                        new PullRequest.Reviewer("87340023", PullRequestStatus.APPROVED));
        assertThat(read.forkType()).isEqualTo("collection");
        assertThat(read.updatedAt()).isEqualTo(UPDATED);
    }

    @Test
    void shouldReadTheFieldThatTheServiceMisspells() {
        PullRequest read = Operations.one(
                "getPullRequest-misspelt", client -> client.pullRequests().get("p-1"));

        assertThat(read.forkType()).isEqualTo("collection");
        assertThat(read.reviewers()).containsExactly(new PullRequest.Reviewer("87340022", null));
    }

    @Test
    void shouldUpdate() {
        PullRequestUpdate update =
                PullRequestUpdate.of("More speed", List.of("87340023")).withDescription("Still faster looms.");

        PullRequestSummary updated = Operations.one(
                "updatePullRequest", client -> client.pullRequests().update("p-1", update));

        assertThat(updated.title()).isEqualTo("More speed");
        assertThat(updated.forkType()).isEqualTo("collection");
    }

    @Test
    void shouldReview() {
        List<PullRequestReviewed> reviewed = Operations.all(
                "reviewPullRequest",
                client -> Flux.just(
                                PullRequestReview.approve(),
                                PullRequestReview.unapprove(),
                                PullRequestReview.decline().withComment("No tests."),
                                PullRequestReview.merge())
                        .concatMap(review -> client.pullRequests().review("p-1", review)));

        assertThat(reviewed)
                .extracting(PullRequestReviewed::status)
                .containsExactly(
                        PullRequestStatus.APPROVED,
                        PullRequestStatus.OPEN,
                        PullRequestStatus.DECLINED,
                        PullRequestStatus.MERGED);
        assertThat(reviewed.get(0).reviewedBy()).isEqualTo(new ReviewedBy("87340022", "Mary Somerville", "mary-s"));
    }

    @Test
    void shouldRefuseABlankTitle() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PullRequestUpdate.of(" ", List.of()))
                .withMessage("'title' must not be blank");
    }

    @Test
    void shouldReadTheErrorsOfTheGroup() {
        Operations.errors("pull-requests", client -> client.pullRequests().create("c5", SPEED));
    }
}
