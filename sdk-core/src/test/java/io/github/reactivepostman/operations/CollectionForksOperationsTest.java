package io.github.reactivepostman.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.reactivepostman.api.FakeExchange;
import io.github.reactivepostman.api.collections.CollectionFork;
import io.github.reactivepostman.api.collections.CollectionForks;
import io.github.reactivepostman.api.collections.CollectionMerge;
import io.github.reactivepostman.api.collections.CollectionPull;
import io.github.reactivepostman.api.collections.CollectionRef;
import io.github.reactivepostman.api.collections.Collections;
import io.github.reactivepostman.api.collections.ForkOrder;
import io.github.reactivepostman.api.collections.ForkQuery;
import io.github.reactivepostman.api.collections.ForkSummary;
import io.github.reactivepostman.api.collections.ForkedCollection;
import io.github.reactivepostman.api.collections.MergeStrategy;
import io.github.reactivepostman.api.collections.MergeTask;
import io.github.reactivepostman.api.collections.UserForks;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CollectionForksOperationsTest {

    private static final String PARENT = "87340021-c1";
    private static final String FORK = "87340021-c5";
    private static final Instant FORKED = Instant.parse("2024-05-06T07:08:09Z");

    @Test
    void shouldFork() {
        ForkedCollection fork = Operations.one(
                "createCollectionFork", client -> client.collections().forks().create("c1", "w 1", "Ada's trial"));

        CollectionFork from = new CollectionFork("Ada's trial", FORKED.plusMillis(12), PARENT);
        assertThat(fork).isEqualTo(new ForkedCollection("c5", "Mill", FORK, from));
    }

    @Test
    void shouldListTheForksOfACollection() {
        ForkQuery query = ForkQuery.all().withOrder(ForkOrder.NEWEST_FIRST).withPageSize(2);

        List<ForkSummary> forks = Operations.all(
                "getCollectionForks", client -> client.collections().forks().list("c1", query));

        assertThat(forks).hasSize(3);
        assertThat(forks.get(0)).isEqualTo(new ForkSummary(FORK, "Ada's trial", null, "Ada Byron", FORKED));
    }

    @Test
    void shouldListTheForksOfTheUser() {
        ForkQuery query = ForkQuery.all().withOrder(ForkOrder.OLDEST_FIRST).withPageSize(1);

        List<ForkSummary> forks = Operations.all(
                "getCollectionsForkedByUser",
                client -> client.collections().forks().mine(query));

        assertThat(forks).containsExactly(new ForkSummary(FORK, "Ada's trial", PARENT, null, FORKED));
    }

    @Test
    void shouldTellHowManyForksTheUserCannotSee() {
        UserForks forks = Operations.one(
                "getCollectionsForkedByUser-page",
                client -> client.collections().forks().minePage(ForkQuery.all(), "QQ=="));

        assertThat(forks.inaccessible()).isEqualTo(1);
        assertThat(forks.page().total()).isEqualTo(2);
        assertThat(forks.page().nextCursor()).isNull();
        assertThat(forks.page().items()).hasSize(1);
    }

    @Test
    @SuppressWarnings("deprecation") // deprecated by the service, not by the SDK
    void shouldMergeAtOnce() {
        CollectionMerge merge = CollectionMerge.merging(FORK, PARENT).withStrategy(MergeStrategy.DELETE_SOURCE);

        CollectionRef merged = Operations.one(
                "mergeCollectionFork", client -> client.collections().forks().merge(merge));
        assertThat(merged).isEqualTo(new CollectionRef("c5", null, FORK, null));
    }

    @Test
    @SuppressWarnings("deprecation") // deprecated by the service, not by the SDK
    void shouldRefuseAStrategyThatMergingAtOnceHasNot() {
        CollectionForks forks = new Collections(new FakeExchange()).forks();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> forks.merge(CollectionMerge.merging(FORK, PARENT)))
                .withMessageContaining("use mergeAsync");
    }

    @Test
    void shouldStartMergesAndPulls() {
        CollectionMerge merge = CollectionMerge.merging(FORK, PARENT).withStrategy(MergeStrategy.UPDATE_SOURCE);
        CollectionMerge pull = CollectionMerge.pulling(FORK, PARENT);

        MergeTask started = Operations.one(
                "asyncMergePullCollectionFork",
                client -> client.collections()
                        .forks()
                        .mergeAsync(merge)
                        .then(client.collections().forks().mergeAsync(pull)));

        assertThat(started.id()).isEqualTo("pm~vc:merge~4711-m2");
        assertThat(started.isDone()).isFalse();
    }

    @Test
    void shouldTellHowFarAMergeIs() {
        List<MergeTask> tasks = Operations.all(
                "asyncMergePullCollectionTaskStatus",
                client -> client.collections()
                        .forks()
                        .mergeTask("pm~vc:merge~4711-m1")
                        .repeat(2));

        assertThat(tasks).extracting(MergeTask::isDone).containsExactly(false, true, true);
        assertThat(tasks).extracting(MergeTask::isFailed).containsExactly(false, true, false);
        assertThat(tasks).extracting(MergeTask::reason).containsExactly(null, "two changes are at odds", null);
    }

    @Test
    void shouldPull() {
        CollectionPull pulled = Operations.one(
                "pullCollectionChanges", client -> client.collections().forks().pull("c5"));
        assertThat(pulled).isEqualTo(new CollectionPull(FORK, PARENT));
    }

    @Test
    void shouldRefuseBlankArguments() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CollectionMerge.merging(" ", PARENT))
                .withMessage("'source' must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ForkQuery.all().withPageSize(0))
                .withMessage("'pageSize' must be at least 1, was 0");
    }
}
