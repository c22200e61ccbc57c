package io.github.reactivepostman.emulated;

import static io.github.reactivepostman.Outcomes.error;
import static io.github.reactivepostman.Outcomes.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.api.collections.CollectionMerge;
import io.github.reactivepostman.api.collections.CollectionUpdate;
import io.github.reactivepostman.api.collections.CollectionVariable;
import io.github.reactivepostman.api.collections.Collections;
import io.github.reactivepostman.api.collections.ForkQuery;
import io.github.reactivepostman.api.collections.ForkSummary;
import io.github.reactivepostman.api.collections.MergeTask;
import io.github.reactivepostman.api.pullrequests.PullRequestCreate;
import io.github.reactivepostman.api.pullrequests.PullRequestReview;
import io.github.reactivepostman.api.pullrequests.PullRequestStatus;
import io.github.reactivepostman.api.pullrequests.PullRequestSummary;
import io.github.reactivepostman.api.pullrequests.PullRequestUpdate;
import io.github.reactivepostman.api.pullrequests.PullRequests;
import io.github.reactivepostman.error.ConflictException;
import io.github.reactivepostman.error.ValidationException;
import io.github.reactivepostman.test.account.Account;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Forks, merges and pull requests, by what the client returns and by what the emulator holds then. */
class ForkResourcesTest {

    private Live live;
    private Account account;
    private Collections collections;
    private String workspace;
    private String shop;

    @BeforeEach
    void start() {
        live = Live.start();
        account = live.emulator().account();
        collections = live.client().collections();
        workspace = account.addWorkspace("Home");
        shop = account.addCollection(workspace, "Shop");
    }

    @AfterEach
    void stop() {
        live.close();
    }

    private String fork(String label) {
        String uid = value(collections.forks().create(shop, workspace, label)).uid();
        assertThat(uid).isNotNull();
        return String.valueOf(uid);
    }

    private void addVariable(String uid, String key) {
        value(collections.update(uid, CollectionUpdate.none().withVariables(List.of(CollectionVariable.of(key, "1")))));
    }

    private int variables(String uid) {
        return value(collections.get(uid)).variables().size();
    }

    private MergeTask ended(MergeTask begun) {
        assertThat(begun.isDone()).isFalse();
        return value(collections
                .forks()
                .mergeTask(begun.id())
                .repeat()
                .takeUntil(MergeTask::isDone)
                .last());
    }

    @Test
    void shouldForkAndPull() {
        String trial = fork("trial");
        addVariable(shop, "new");

        assertThat(value(collections.sourceStatus(trial)).isSourceAhead()).isTrue();
        assertThat(value(collections.forks().pull(trial)).sourceId()).isEqualTo(shop);
        assertThat(value(collections.sourceStatus(trial)).isSourceAhead()).isFalse();
        assertThat(variables(trial)).isEqualTo(3);
        assertThat(value(collections.get(trial)).info().fork()).isNotNull();
    }

    @Test
    void shouldPageTheForks() {
        IntStream.range(0, 12).forEach(i -> fork("fork " + i));

        assertThat(value(collections.forks().list(shop).collectList())).hasSize(12);
        assertThat(value(collections
                        .forks()
                        .mine(ForkQuery.all().withPageSize(5))
                        .collectList()))
                .hasSize(12)
                .extracting(ForkSummary::sourceId)
                .containsOnly(shop);
        assertThat(error(collections.forks().list(fork("other")), ValidationException.class)
                        .status())
                .isEqualTo(400);
    }

    @Test
    void shouldMergeAndFollowTheJob() {
        String trial = fork("trial");
        addVariable(trial, "new");

        MergeTask done = ended(value(collections.forks().mergeAsync(CollectionMerge.merging(trial, shop))));

        assertThat(done.isFailed()).isFalse();
        assertThat(variables(shop)).isEqualTo(3);
        addVariable(shop, "a");
        addVariable(trial, "b");
        MergeTask failed = ended(value(collections.forks().mergeAsync(CollectionMerge.pulling(trial, shop))));
        assertThat(failed.isFailed()).isTrue();
        assertThat(failed.reason()).isEqualTo("Both collections have changed");
    }

    @Test
    void shouldMergeByAPullRequest() {
        PullRequests requests = live.client().pullRequests();
        String trial = fork("trial");
        addVariable(trial, "new");
        PullRequestSummary made =
                value(requests.create(trial, PullRequestCreate.of(shop, "Speed", List.of("12345678"))));

        value(requests.update(made.id(), PullRequestUpdate.of("More speed", List.of("12345678"))));
        value(requests.review(made.id(), PullRequestReview.approve()));
        assertThat(value(requests.get(made.id())).reviewers())
                .extracting(reviewer -> reviewer.status())
                .containsExactly(PullRequestStatus.APPROVED);
        assertThat(value(requests.review(made.id(), PullRequestReview.merge())).status())
                .isEqualTo(PullRequestStatus.MERGED);

        assertThat(variables(shop)).isEqualTo(3);
        assertThat(value(requests.list(shop).collectList()))
                .extracting(PullRequestSummary::title)
                .containsExactly("More speed");
        error(requests.update(made.id(), PullRequestUpdate.of("Late", List.of())), ConflictException.class);
    }
}
