package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.internal.web.Answer;
import io.github.reactivepostman.test.internal.web.Errors;
import io.github.reactivepostman.test.internal.web.Json;

/** Writes the errors that several of these operations share. */
final class CollaborationErrors {
    private CollaborationErrors() {}

    /** Answers 403, which some of the operations have for what is not there: none documents 404. */
    static Answer hidden() {
        return Errors.problem(403, "forbidden", "Forbidden", "You may not see this, or it is not there.")
                .asJson();
    }

    static Answer badRequest(String title, String detail) {
        return Errors.problem(400, "bad-request", title, detail);
    }

    /** Answers {@code {"title", "type"}}. */
    static Answer titled(int status, String type, String title) {
        return Answer.json(status, Json.object().put("title", title).put("type", type));
    }

    /** Answers {@code {"type", "title", "detail"}}, without a status. */
    static Answer withoutStatus(String type, String title, String detail) {
        return Answer.problem(
                400, Json.object().put("type", type).put("title", title).put("detail", detail));
    }
}
