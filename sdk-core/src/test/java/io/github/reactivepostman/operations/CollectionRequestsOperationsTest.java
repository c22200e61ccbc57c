package io.github.reactivepostman.operations;

import static io.github.reactivepostman.operations.CollectionFoldersOperationsTest.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.api.items.FormField;
import io.github.reactivepostman.api.items.ItemParameter;
import io.github.reactivepostman.api.items.ItemQuery;
import io.github.reactivepostman.api.items.RequestContent;
import io.github.reactivepostman.api.items.SavedRequest;
import java.util.List;
import org.junit.jupiter.api.Test;

class CollectionRequestsOperationsTest {

    private static final ItemQuery EVERYTHING =
            ItemQuery.itself().withIdsOnly(true).withUids(true).withPopulated(true);

    private static SavedRequest read() {
        return Operations.one(
                "getCollectionRequest",
                client -> client.collections().requests().get("c1", "r1", EVERYTHING));
    }

    @Test
    void shouldReadARequest() {
        SavedRequest request = read();
        assertThat(request.id()).isEqualTo("r1");
        assertThat(request.collectionId()).isEqualTo("c1");
        assertThat(request.folderId()).isNull();
        assertThat(request.description()).isEqualTo("Sends files");
        assertThat(request.method()).isEqualTo("PUT");
        assertThat(request.bodyMode()).isEqualTo("formdata");
        assertThat(request.rawBody()).isNull();
        assertThat(request.queryParameters())
                .containsExactly(ItemParameter.of("big", "1").withEnabled(true));
        assertThat(request.auth()).isNull();
        assertThat(request.events()).hasSize(1);
        assertThat(request.responseIds()).containsExactly("e1", "e2");
        assertThat(request.revision()).isEqualTo("42");
    }

    @Test
    void shouldReadHeadersThatAreOneText() {
        assertThat(read().headers())
                .containsExactly(ItemParameter.of("Accept", "*/*"), ItemParameter.of("X-Trace", "a:b"));
    }

    @Test
    void shouldReadAnAddressThatIsAnObject() {
        assertThat(read().url()).isEqualTo("{{base}}/plans/:hall");
    }

    @Test
    void shouldReadFilesThatAreATextOrAnArrayOrNull() {
        FormField title = new FormField("title", "Hall", "Its name", true, "text", List.of());
        assertThat(read().formFields())
                .containsExactly(
                        title,
                        FormField.files("plan", List.of("/tmp/a.pdf", "/tmp/b.pdf")),
                        FormField.files("cover", List.of("/tmp/c.png")),
                        FormField.files("none", List.of()));
        assertThat(title.toString()).doesNotContain("Hall");
    }

    @Test
    void shouldMakeARequest() {
        RequestContent content = RequestContent.of("Buy", "POST", "{{base}}/tickets?seat=4")
                .withDescription("Buys a seat")
                .withHeaders(List.of(ItemParameter.of("Accept", "*/*").withDescription("Anything")))
                .withQueryParameters(List.of(ItemParameter.of("seat", "4").withEnabled(false)))
                .withRawBody("{\"seat\": 4}", "json")
                .withAuth(json("{\"type\": \"noauth\"}"))
                .withEvents(json("""
                        [{"listen": "test",
                          "script": {"id": "s1", "type": "text/javascript", "exec": ["pm.test('up')", null]}}]"""));
        SavedRequest made = Operations.one(
                "createCollectionRequest",
                client -> client.collections().requests().create("c1", "f 1", content));
        assertThat(made.folderId()).isEqualTo("f 1");
        assertThat(made.headers())
                .containsExactly(ItemParameter.of("Accept", "*/*").withDescription("Anything"));
        assertThat(made.rawBody()).isEqualTo("{\"seat\": 4}");
        assertThat(content).hasToString("RequestContent[name=Buy]");
        assertThat(made.headers().toString()).doesNotContain("*/*");
    }

    @Test
    void shouldChangeARequest() {
        RequestContent content = RequestContent.of("Ask", "POST", "{{base}}/graphql")
                .withGraphQlBody("{ halls }", "{}")
                .with("descriptionFormat", json("null"));
        SavedRequest changed = Operations.one(
                "updateCollectionRequest",
                client -> client.collections().requests().update("c1", "r1", content));
        assertThat(changed.name()).isEqualTo("Ask");
        assertThat(changed.url()).isEqualTo("{{base}}/graphql");
        assertThat(changed.auth()).as("auth that is a text").isEqualTo(json("\"noauth\""));
        assertThat(changed.formFields()).isEmpty();
    }

    @Test
    void shouldDeleteARequest() {
        Operations.none(
                "deleteCollectionRequest",
                client -> client.collections().requests().delete("c1", "r1"));
    }

    @Test
    void shouldWriteForms() {
        RequestContent form = RequestContent.empty()
                .withFormBody(List.of(
                        FormField.files("one", List.of("/a")).withDescription("A file"),
                        FormField.files("two", List.of("/a", "/b")).withEnabled(false)));
        RequestContent encoded = RequestContent.empty().withUrlEncodedBody(List.of(FormField.text("seat", "4")));
        assertThat(form.json()).isEqualTo(json("""
                {"dataMode": "formdata", "data": [
                  {"key": "one", "description": "A file", "type": "file", "src": "/a"},
                  {"key": "two", "enabled": false, "type": "file", "src": ["/a", "/b"]}]}"""));
        assertThat(encoded.json()).isEqualTo(json("""
                {"dataMode": "urlencoded", "data": [{"key": "seat", "value": "4", "type": "text"}]}"""));
    }
}
