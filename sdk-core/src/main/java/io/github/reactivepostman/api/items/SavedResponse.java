package io.github.reactivepostman.api.items;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.reactivepostman.internal.json.Nodes;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A response that is saved with a request of a collection, as an example. */
public final class SavedResponse extends StoredItem {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    SavedResponse(ObjectNode answer) {
        super(answer);
    }

    /** Returns the id of the request. */
    public @Nullable String requestId() {
        return text("request");
    }

    /** Returns the HTTP status code; null when it has none. */
    public @Nullable Integer code() {
        JsonNode code = raw().path("responseCode").path("code");
        return code.isNumber() ? Integer.valueOf(code.asInt()) : null;
    }

    /** Returns the name of the HTTP status. */
    public @Nullable String status() {
        String status = Nodes.text(raw().path("responseCode"), "name");
        return status == null ? text("status") : status;
    }

    /** Returns the headers. */
    public List<ItemParameter> headers() {
        return ItemParameter.list(raw().path("headers"));
    }

    /** Returns the body. */
    public @Nullable String body() {
        return text("text");
    }

    /** Returns the language that the body is shown in, such as {@code json}. */
    public @Nullable String language() {
        return text("language");
    }
}
