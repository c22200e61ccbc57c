package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.internal.web.Answer;
import io.github.reactivepostman.test.internal.web.Call;
import io.github.reactivepostman.test.internal.web.Errors;
import io.github.reactivepostman.test.internal.web.Json;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The errors of the operations on teams, most of which have an object as their detail. */
final class TeamErrors {
    private TeamErrors() {}

    /** The body speaks of 404, but the service documents it under 400. */
    static Answer noTeam(Call call) {
        return Answer.problem(400, body(404, "not-found", "Not Found", named("EntityNotFound", "No such team"), call));
    }

    static Answer noRequest(Call call) {
        ObjectNode detail = named("EntityNotFound", "No such request, or it is decided");
        return Answer.problem(404, body(404, "not-found", "Not Found", detail, call));
    }

    static Answer invalidParams(Call call, String message) {
        return bad(call, named("InvalidParams", message));
    }

    static Answer badRequest(Call call, String detail) {
        return Errors.problem(
                400, "bad-request", "Bad Request", detail, call.request().path());
    }

    static Answer invalidEntities(Call call, ArrayNode results) {
        ObjectNode detail = Json.object().put("error", "Some entities are not valid");
        detail.set("result", results);
        return bad(call, detail);
    }

    private static Answer bad(Call call, ObjectNode detail) {
        return Answer.problem(400, body(400, "bad-request", "Bad Request", detail, call));
    }

    private static ObjectNode named(String name, String message) {
        return Json.wrap("error", Json.object().put("name", name).put("message", message));
    }

    private static ObjectNode body(int status, String type, String title, ObjectNode detail, Call call) {
        ObjectNode body = Json.object()
                .put("type", "https://api.postman.com/problems/" + type)
                .put("status", status)
                .put("title", title);
        body.set("detail", detail);
        return body.put("instance", call.request().path());
    }
}
