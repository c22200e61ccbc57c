package io.github.reactivepostman.operations;

import static io.github.reactivepostman.operations.CollectionFoldersOperationsTest.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.api.items.ItemParameter;
import io.github.reactivepostman.api.items.ItemQuery;
import io.github.reactivepostman.api.items.ResponseContent;
import io.github.reactivepostman.api.items.SavedResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

class CollectionResponsesOperationsTest {

    private static final ItemQuery EVERYTHING =
            ItemQuery.itself().withIdsOnly(true).withUids(true).withPopulated(true);

    @Test
    void shouldReadAResponse() {
        SavedResponse response = Operations.one(
                "getCollectionResponse",
                client -> client.collections().responses().get("c1", "e1", EVERYTHING));
        assertThat(response.id()).isEqualTo("e1");
        assertThat(response.requestId()).isEqualTo("r1");
        assertThat(response.code()).isEqualTo(409);
        assertThat(response.status()).isEqualTo("Conflict");
        assertThat(response.headers()).containsExactly(ItemParameter.of("Content-Type", "text/plain"));
        assertThat(response.body()).isEqualTo("none left");
        assertThat(response.language()).isEqualTo("text");
        assertThat(response.revision()).isEqualTo("43");
    }

    @Test
    void shouldSaveAResponse() {
        ResponseContent content = ResponseContent.named("Sold out")
                .withDescription("No seat left")
                .withRequest("POST", "{{base}}/tickets")
                .withHeaders(List.of(ItemParameter.of("Content-Type", "text/plain")))
                .withStatus(409, "Conflict")
                .withBody("none left", "text")
                .with("time", json("\"31\""))
                .with("cookies", json("null"));
        SavedResponse made = Operations.one(
                "createCollectionResponse",
                client -> client.collections().responses().create("c1", "r 1", content));
        assertThat(made.id()).isEqualTo("e1");
        assertThat(made.requestId()).isEqualTo("r 1");
        assertThat(made.name()).isNull();
        assertThat(made.code()).isNull();
        assertThat(content).hasToString("ResponseContent[name=Sold out]");
    }

    @Test
    void shouldChangeAResponse() {
        SavedResponse changed = Operations.one(
                "updateCollectionResponse",
                client -> client.collections().responses().update("c1", "e1", ResponseContent.named("Full")));
        assertThat(changed.name()).isEqualTo("Full");
    }

    @Test
    void shouldDeleteAResponse() {
        Operations.none(
                "deleteCollectionResponse",
                client -> client.collections().responses().delete("c1", "e1"));
    }
}
