package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.internal.web.Answer;
import io.github.reactivepostman.test.internal.web.Json;
import tools.jackson.databind.node.ObjectNode;

/** Writes the errors of specifications: problems under plain JSON, whose types are often bare names. */
final class SpecErrors {
    private static final String BAD_REQUEST = "https://api.postman.com/problems/bad-request";

    private SpecErrors() {}

    static Answer missing(String what) {
        return Answer.json(
                404, problem("instanceNotFoundError", what + " not found", "There is no such element.", 404));
    }

    static Answer noWorkspace() {
        ObjectNode body = problem("instanceNotFoundError", "No such workspace", "There is no such workspace.", 404);
        body.remove("status");
        return Answer.problem(404, body);
    }

    static Answer parameterMissing(String name) {
        return Answer.json(
                400, problem("invalidParamError", "Invalid request body", "Missing parameter: '" + name + "'", 400));
    }

    static Answer parameterWrong(String name) {
        return Answer.json(
                400, problem("InvalidParamsError", "Parameter is invalid", "'" + name + "' is invalid.", 400));
    }

    static Answer malformed(String detail) {
        return Answer.json(400, problem(BAD_REQUEST, "Malformed request", detail, 400));
    }

    static Answer tagged() {
        return Answer.problem(409, problem("conflictError", "Conflict", "The last version has no changes since.", 409));
    }

    static Answer locked() {
        return Answer.json(
                423, problem("actionLockedError", "Generation in progress", "Another task is not done yet.", 423));
    }

    private static ObjectNode problem(String type, String title, String detail, int status) {
        return Json.object()
                .put("type", type)
                .put("title", title)
                .put("status", status)
                .put("detail", detail);
    }
}
