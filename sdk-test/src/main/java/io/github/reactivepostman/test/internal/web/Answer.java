package io.github.reactivepostman.test.internal.web;

import io.github.reactivepostman.test.headers.Header;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Holds an answer before it is sent.
 *
 * @param status the status code
 * @param contentType the media type
 * @param body the body as text
 * @param headers further headers
 */
public record Answer(int status, String contentType, String body, List<Header> headers) {
    /** The media type of answers. */
    public static final String JSON = "application/json; charset=utf-8";
    /** The media type of most errors, whatever their form. */
    public static final String PROBLEM = "application/problem+json";

    /** Answers 200 with a document. */
    public static Answer ok(JsonNode body) {
        return json(200, body);
    }

    /** Answers 204. */
    public static Answer noContent() {
        return new Answer(204, JSON, "", List.of());
    }

    /** Answers with a document. */
    public static Answer json(int status, JsonNode body) {
        return new Answer(status, JSON, Json.write(body), List.of());
    }

    /** Answers with a document under the media type of problems. */
    public static Answer problem(int status, JsonNode body) {
        return new Answer(status, PROBLEM, Json.write(body), List.of());
    }

    /** Changes the media type to plain JSON. */
    public Answer asJson() {
        return new Answer(status, JSON, body, headers);
    }

    /** Adds headers. */
    public Answer with(List<Header> more) {
        List<Header> all = new ArrayList<>(headers);
        all.addAll(more);
        return new Answer(status, contentType, body, all);
    }
}
