package io.github.reactivepostman.api.items;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.reactivepostman.internal.Values;
import io.github.reactivepostman.internal.json.Nodes;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What to write of a request: a JSON object with the fields to be set.
 *
 * @param json the fields; copied, and not to be changed
 */
public record RequestContent(@JsonValue JsonNode json) {

    /**
     * Takes any fields.
     *
     * @throws IllegalArgumentException when it is not a JSON object
     */
    public RequestContent {
        json = Nodes.copyOf("json", json);
    }

    /** Sets nothing yet. */
    public static RequestContent empty() {
        return new RequestContent(Nodes.object());
    }

    /** Sets what nearly every request has. */
    public static RequestContent of(String name, String method, String url) {
        return empty().withName(name).withMethod(method).withUrl(url);
    }

    public RequestContent withName(String name) {
        return with("name", Nodes.string(Values.text("name", name)));
    }

    public RequestContent withDescription(String description) {
        return with("description", Nodes.string(description));
    }

    public RequestContent withMethod(String method) {
        return with("method", Nodes.string(Values.text("method", method)));
    }

    public RequestContent withUrl(String url) {
        return with("url", Nodes.string(url));
    }

    public RequestContent withHeaders(List<ItemParameter> headers) {
        return with("headerData", parameters(headers));
    }

    public RequestContent withQueryParameters(List<ItemParameter> parameters) {
        return with("queryParams", parameters(parameters));
    }

    /** Sets a text as the body, and the language to show it in, such as {@code json}. */
    public RequestContent withRawBody(String body, String language) {
        ObjectNode options = Nodes.object();
        options.putObject("raw").put("language", language);
        return withBodyMode("raw").with("rawModeData", Nodes.string(body)).with("dataOptions", options);
    }

    /** Sets a form as the body, as a browser encodes it that sends no files. */
    public RequestContent withUrlEncodedBody(List<FormField> fields) {
        return withBodyMode("urlencoded").with("data", fields(fields));
    }

    /** Sets a form of several parts as the body. */
    public RequestContent withFormBody(List<FormField> fields) {
        return withBodyMode("formdata").with("data", fields(fields));
    }

    /** Sets a GraphQL query as the body, with its variables as the text of a JSON object. */
    public RequestContent withGraphQlBody(String query, String variables) {
        JsonNode data = Nodes.object().put("query", query).put("variables", variables);
        return withBodyMode("graphql").with("graphqlModeData", data);
    }

    /** Sets how it signs in, in the form that the service gives. */
    public RequestContent withAuth(JsonNode auth) {
        return with("auth", auth);
    }

    /** Sets its scripts, in the form that the service gives. */
    public RequestContent withEvents(JsonNode events) {
        return with("events", events);
    }

    /** Sets any field. */
    public RequestContent with(String field, JsonNode value) {
        return new RequestContent(Nodes.with(json, field, value));
    }

    private RequestContent withBodyMode(String mode) {
        return with("dataMode", Nodes.string(mode));
    }

    static JsonNode parameters(List<ItemParameter> parameters) {
        return Nodes.array(parameters.stream().map(ItemParameter::json).toList());
    }

    private static JsonNode fields(List<FormField> fields) {
        return Nodes.array(fields.stream().map(FormField::json).toList());
    }

    /** Prints no more than the name: the rest can hold secrets. */
    @Override
    public String toString() {
        return "RequestContent[name=" + Nodes.text(json, "name") + "]";
    }
}
