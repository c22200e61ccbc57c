package io.github.reactivepostman.test.internal.web;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes errors in the forms that the service has for them; which one is used differs by operation. */
public final class Errors {
    private static final String TYPES = "https://api.postman.com/problems/";

    private Errors() {}

    /** Answers {@code {"error": {"name", "message"}}}. */
    public static Answer named(int status, String name, String message) {
        return Answer.problem(status, Json.wrap("error", nameAndMessage(name, message)));
    }

    /** Answers {@code {"error": {"name", "message", "details"}}}. */
    public static Answer named(int status, String name, String message, JsonNode details) {
        ObjectNode error = nameAndMessage(name, message);
        error.set("details", details);
        return Answer.problem(status, Json.wrap("error", error));
    }

    /** Answers {@code {"error": {"name", "message"}, "statusCode"}}. */
    public static Answer namedWithStatusBeside(int status, String name, String message) {
        ObjectNode body = Json.wrap("error", nameAndMessage(name, message));
        return Answer.json(status, body.put("statusCode", status));
    }

    /** Answers {@code {"error": {"name", "message", "statusCode"}}}. */
    public static Answer namedWithStatusInside(int status, String name, String message) {
        ObjectNode error = nameAndMessage(name, message).put("statusCode", status);
        return Answer.json(status, Json.wrap("error", error));
    }

    /** Answers {@code {"name", "message"}}. */
    public static Answer flat(int status, String name, String message) {
        return Answer.json(status, nameAndMessage(name, message));
    }

    /** Answers {@code {"type", "title", "detail", "status"}}. */
    public static Answer problem(int status, String type, String title, String detail) {
        return Answer.problem(status, problemBody(status, type, title, detail));
    }

    /** Answers {@code {"type", "title", "detail", "status", "instance"}}. */
    public static Answer problem(int status, String type, String title, String detail, String instance) {
        return Answer.problem(status, problemBody(status, type, title, detail).put("instance", instance));
    }

    /** Answers {@code {"error", "error_description"}}. */
    public static Answer oauth(int status, String error, String description) {
        return Answer.json(status, Json.object().put("error", error).put("error_description", description));
    }

    /** Answers {@code {"instance", "status", "title", "type"}}. */
    public static Answer bare(int status, String type, String title) {
        return Answer.json(status, bareBody(status, type, title));
    }

    /** Answers {@code {"instance", "status", "title", "type", "detail"}}. */
    public static Answer bare(int status, String type, String title, String detail) {
        return Answer.json(status, bareBody(status, type, title).put("detail", detail));
    }

    private static ObjectNode bareBody(int status, String type, String title) {
        return Json.object()
                .put("instance", "")
                .put("status", status)
                .put("title", title)
                .put("type", type);
    }

    /** Answers 404 with {@code details} that name the missing thing. */
    public static Answer missing(String item, String id) {
        return named(404, "instanceNotFoundError", "The specified item does not exist.", itemAndId(item, id));
    }

    /** Returns the details of errors about one thing. */
    public static ObjectNode itemAndId(String item, String id) {
        return Json.object().put("item", item).put("id", id);
    }

    /** Answers 404 for a path that the service does not know. */
    public static Answer unknownPath() {
        return named(404, "notFound", "Requested resource not found").asJson();
    }

    private static ObjectNode nameAndMessage(String name, String message) {
        return Json.object().put("name", name).put("message", message);
    }

    private static ObjectNode problemBody(int status, String type, String title, String detail) {
        return Json.object()
                .put("type", TYPES + type)
                .put("title", title)
                .put("detail", detail)
                .put("status", status);
    }
}
