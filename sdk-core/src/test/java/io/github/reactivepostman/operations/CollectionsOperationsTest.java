package io.github.reactivepostman.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.api.FakeExchange;
import io.github.reactivepostman.api.collections.CollectionDocument;
import io.github.reactivepostman.api.collections.CollectionItem;
import io.github.reactivepostman.api.collections.CollectionOutline;
import io.github.reactivepostman.api.collections.CollectionQuery;
import io.github.reactivepostman.api.collections.CollectionRef;
import io.github.reactivepostman.api.collections.CollectionSummary;
import io.github.reactivepostman.api.collections.CollectionTask;
import io.github.reactivepostman.api.collections.CollectionTaskStatus;
import io.github.reactivepostman.api.collections.CollectionUpdate;
import io.github.reactivepostman.api.collections.CollectionVariable;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CollectionsOperationsTest {

    private static final String UID = "87340021-c1";
    private static final CollectionRef MILL = new CollectionRef("c1", "Mill", UID, null);

    private static final CollectionItem PING = CollectionItem.request("Ping", "GET", "https://mill.example/ping");

    private static CollectionDocument mill(CollectionItem item) {
        return CollectionDocument.named("Mill").withItems(List.of(item));
    }

    /** What replaces a collection tells which of its items each one is. */
    private static CollectionDocument changedMill() {
        return mill(PING.with("id", FakeExchange.JSON.readTree("\"r1\"")));
    }

    @Test
    void shouldListInPages() {
        CollectionQuery query = CollectionQuery.all().withWorkspaceId("w/1").withPageSize(2);

        List<CollectionSummary> listed =
                Operations.all("getCollections", client -> client.collections().list(query));

        assertThat(listed).extracting(CollectionSummary::name).containsExactly("Mill", "Store", "Loom");
        assertThat(listed).extracting(CollectionSummary::isPublic).containsExactly(false, true, null);
        assertThat(listed.get(0).createdAt()).isEqualTo(Instant.parse("2024-03-01T09:00:00Z"));
        assertThat(listed.get(1).fork()).isNotNull();
    }

    @Test
    void shouldListByNameWithoutPages() {
        CollectionQuery query = CollectionQuery.all().withName("Mill & Store");

        assertThat(Operations.all(
                        "getCollections-byName", client -> client.collections().list(query)))
                .extracting(CollectionSummary::id)
                .containsExactly("c4");
    }

    @Test
    void shouldReadOne() {
        CollectionDocument document =
                Operations.one("getCollection", client -> client.collections().get(UID));

        assertThat(document.info().uid()).isEqualTo(UID);
        assertThat(document.walk()).extracting(CollectionItem::name).containsExactly("Cards", "Punch");
        assertThat(document.raw())
                .isEqualTo(Recorded.of("getCollection").get(0).response().body().required("collection"));
    }

    @Test
    void shouldReadTheOutline() {
        CollectionOutline outline = Operations.one(
                "getCollection-outline", client -> client.collections().outline(UID));

        assertThat(outline.info().uid()).isEqualTo(UID);
        assertThat(outline.variables()).extracting(CollectionVariable::key).containsExactly("host", "depth");
        assertThat(outline.auth()).isNotNull();
        assertThat(outline.events()).isNotNull();
        assertThat(outline.rootLevelRequests()).containsExactly("87340021-r2", "87340021-r3");
        assertThat(outline.rootLevelFolders()).containsExactly("87340021-f1");
        assertThat(outline.toString()).contains("Mill").doesNotContain("token");
    }

    @Test
    void shouldCreate() {
        CollectionRef created = Operations.one(
                "createCollection", client -> client.collections().create("w1", mill(PING)));
        assertThat(created).isEqualTo(MILL);
    }

    @Test
    void shouldReplace() {
        CollectionRef replaced =
                Operations.one("putCollection", client -> client.collections().replace(UID, changedMill()));
        assertThat(replaced).isEqualTo(MILL);
    }

    @Test
    void shouldStartAReplacement() {
        CollectionTask task = Operations.one(
                "putCollection-async", client -> client.collections().replaceAsync(UID, changedMill()));

        assertThat(task).isEqualTo(new CollectionTask("t-66", CollectionTaskStatus.IN_PROGRESS));
    }

    @Test
    void shouldTellHowFarAReplacementIs() {
        List<CollectionTask> tasks = Operations.all(
                "getCollectionUpdatesTasks",
                client -> client.collections().replaceTask("t-66").repeat(2));

        assertThat(tasks).extracting(CollectionTask::isDone).containsExactly(false, true, true);
        assertThat(tasks).extracting(CollectionTask::isFailed).containsExactly(false, true, false);
    }

    @Test
    void shouldUpdate() {
        CollectionUpdate change = CollectionUpdate.none()
                .withName("Mill 2")
                .withDescription("Faster.")
                .withVariables(List.of(CollectionVariable.of("host", "https://example.net")))
                .withAuth(FakeExchange.JSON.readTree(
                        "{\"type\":\"basic\",\"basic\":[{\"key\":\"username\",\"value\":\"ada\"}]}"))
                .withEvents(FakeExchange.JSON.readTree("[]"));

        CollectionRef updated =
                Operations.one("patchCollection", client -> client.collections().update(UID, change));
        assertThat(updated).isEqualTo(new CollectionRef("c1", "Mill 2", null, "Faster."));
    }

    @Test
    void shouldDelete() {
        Operations.none("deleteCollection", client -> client.collections().delete(UID));
    }

    @Test
    void shouldReadTheErrorsOfTheGroup() {
        Operations.errors("collections", client -> client.collections().create("w1", mill(PING)));
    }
}
