package io.github.reactivepostman.api.items;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.reactivepostman.internal.json.Nodes;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A request of a collection. */
public final class SavedRequest extends StoredItem {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    SavedRequest(ObjectNode answer) {
        super(answer);
    }

    /** Returns the id of the collection. */
    public @Nullable String collectionId() {
        return text("collection");
    }

    /** Returns the id of the folder; null at the top of the collection. */
    public @Nullable String folderId() {
        return text("folder");
    }

    /** Returns the HTTP method. */
    public @Nullable String method() {
        return text("method");
    }

    /** Returns the address as it was written, variables included. */
    public @Nullable String url() {
        JsonNode url = raw().path("url");
        return Nodes.text(url.isObject() ? url.path("raw") : url);
    }

    /** Returns the headers. */
    public List<ItemParameter> headers() {
        List<ItemParameter> headers = ItemParameter.list(raw().path("headerData"));
        return headers.isEmpty() ? ItemParameter.list(raw().path("headers")) : headers;
    }

    /** Returns the query parameters. */
    public List<ItemParameter> queryParameters() {
        return ItemParameter.list(raw().path("queryParams"));
    }

    /** Returns the kind of body: {@code raw}, {@code urlencoded}, {@code formdata}, {@code binary}, {@code graphql}. */
    public @Nullable String bodyMode() {
        return text("dataMode");
    }

    /** Returns the body of a request whose kind of body is {@code raw}. */
    public @Nullable String rawBody() {
        return text("rawModeData");
    }

    /** Returns the fields of a form. */
    public List<FormField> formFields() {
        return Nodes.views(raw().path("data"), FormField::of);
    }

    /** Returns how it signs in, as JSON; null when it does as the parent says. */
    public @Nullable JsonNode auth() {
        return json("auth");
    }

    /** Returns its scripts, as JSON; null when it has none. */
    public @Nullable JsonNode events() {
        return json("events");
    }

    /** Returns the ids of the saved responses, in their order. */
    public List<String> responseIds() {
        return ids("responses_order");
    }
}
