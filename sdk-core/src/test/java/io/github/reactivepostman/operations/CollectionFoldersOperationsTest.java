package io.github.reactivepostman.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.reactivepostman.api.FakeExchange;
import io.github.reactivepostman.api.items.Folder;
import io.github.reactivepostman.api.items.FolderContent;
import io.github.reactivepostman.api.items.ItemQuery;
import io.github.reactivepostman.api.items.RequestContent;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

class CollectionFoldersOperationsTest {

    private static final ItemQuery EVERYTHING =
            ItemQuery.itself().withIdsOnly(true).withUids(true).withPopulated(true);

    static JsonNode json(String json) {
        return FakeExchange.JSON.readTree(json);
    }

    @Test
    void shouldReadAFolder() {
        Folder folder = Operations.one(
                "getCollectionFolder", client -> client.collections().folders().get("c1", "f 1", EVERYTHING));
        assertThat(folder.id()).isEqualTo("77-f1");
        assertThat(folder.name()).isEqualTo("Tickets");
        assertThat(folder.description()).isEqualTo("Buy and refund");
        assertThat(folder.owner()).isEqualTo("77");
        assertThat(folder.lastUpdatedBy()).isEqualTo("78");
        assertThat(folder.createdAt()).isEqualTo(Instant.parse("2025-03-01T09:15:30.250Z"));
        assertThat(folder.updatedAt()).isEqualTo(Instant.parse("2025-03-02T10:00:00Z"));
        assertThat(folder.revision()).as("last change").isEqualTo("41");
        assertThat(folder.collectionId()).isEqualTo("c1");
        assertThat(folder.parentId()).isEqualTo("77-f0");
        assertThat(folder.requestIds()).containsExactly("77-r1", "77-r2");
        assertThat(folder.folderIds()).containsExactly("77-f2");
        assertThat(folder.auth()).isNotNull();
        assertThat(folder.events()).hasSize(1);
        assertThat(folder.meta().path("action").asString()).isEqualTo("find");
        assertThat(folder).hasToString("Folder[id=77-f1, name=Tickets]");
    }

    @Test
    void shouldMakeAFolder() {
        FolderContent content = FolderContent.named("Tickets")
                .withDescription("Buy and refund")
                .withParent("77-f0")
                .withAuth(json("""
                        {"type": "apikey", "apikey": [{"key": "key", "value": "X-Gate"}, {"key": "in", "value": "header"}]}"""))
                .withEvents(json("""
                        [{"listen": "test",
                          "script": {"id": "s1", "type": "text/javascript", "exec": ["pm.test('up')", null]}}]"""))
                .withRequests(List.of(RequestContent.of("Buy", "POST", "{{base}}/tickets")))
                .with("color", json("\"red\""));
        Folder made = Operations.one(
                "createCollectionFolder",
                client -> client.collections().folders().create("c1", content));
        assertThat(made.id()).isEqualTo("f1");
        assertThat(made.revision()).as("this change").isEqualTo("90071992547");
        assertThat(made.parentId()).isNull();
        assertThat(made.auth()).isNull();
        assertThat(made.requestIds()).isEmpty();
        assertThat(content).hasToString("FolderContent[name=Tickets]");
    }

    @Test
    void shouldChangeAFolder() {
        FolderContent content = FolderContent.empty().withName("Seats").withDescription("Where to sit");
        Folder changed = Operations.one(
                "updateCollectionFolder",
                client -> client.collections().folders().update("c1", "f1", content));
        assertThat(changed.name()).isEqualTo("Seats");
        assertThat(changed.revision()).isEqualTo("90071992547");
    }

    @Test
    void shouldDeleteAFolder() {
        Operations.none(
                "deleteCollectionFolder",
                client -> client.collections().folders().delete("c1", "f1"));
    }

    @Test
    void shouldReadTheIdFromTheAnswerWhenTheFolderHasNone() {
        assertThat(FakeExchange.JSON
                        .readValue("{\"model_id\": \"f1\", \"data\": {}}", Folder.class)
                        .id())
                .isEqualTo("f1");
        assertThatExceptionOfType(JacksonException.class)
                .isThrownBy(() -> FakeExchange.JSON.readValue("{\"data\": {}}", Folder.class))
                .withMessageContaining("no id");
    }

    @Test
    void shouldReadTheErrorsOfTheGroup() {
        Operations.errors(
                "collection-items", client -> client.collections().folders().get("c1", "f9"));
    }
}
