package io.github.reactivepostman.api.items;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.reactivepostman.internal.Values;
import io.github.reactivepostman.internal.json.Nodes;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * What to write of a saved response: a JSON object with the fields to be set. An update leaves all other fields as they
 * are.
 *
 * @param json the fields; copied, and not to be changed
 */
public record ResponseContent(@JsonValue JsonNode json) {

    /**
     * Takes any fields.
     *
     * @throws IllegalArgumentException when it is not a JSON object
     */
    public ResponseContent {
        json = Nodes.copyOf("json", json);
    }

    /** Sets nothing yet. */
    public static ResponseContent empty() {
        return new ResponseContent(Nodes.object());
    }

    /** Sets the name. */
    public static ResponseContent named(String name) {
        return empty().withName(name);
    }

    public ResponseContent withName(String name) {
        return with("name", Nodes.string(Values.text("name", name)));
    }

    public ResponseContent withDescription(String description) {
        return with("description", Nodes.string(description));
    }

    /** Sets the HTTP status, such as 404 and {@code Not Found}. */
    public ResponseContent withStatus(int code, String name) {
        return with("responseCode", Nodes.object().put("code", code).put("name", name));
    }

    public ResponseContent withHeaders(List<ItemParameter> headers) {
        return with("headers", RequestContent.parameters(headers));
    }

    /** Sets the body, and the language to show it in, such as {@code json}. */
    public ResponseContent withBody(String body, String language) {
        return with("text", Nodes.string(body)).with("language", Nodes.string(language));
    }

    /** Sets the method and the address of the request that was answered. */
    public ResponseContent withRequest(String method, String url) {
        return with("method", Nodes.string(Values.text("method", method))).with("url", Nodes.string(url));
    }

    /** Sets any field. */
    public ResponseContent with(String field, JsonNode value) {
        return new ResponseContent(Nodes.with(json, field, value));
    }

    /** Prints no more than the name: the rest can hold secrets. */
    @Override
    public String toString() {
        return "ResponseContent[name=" + Nodes.text(json, "name") + "]";
    }
}
