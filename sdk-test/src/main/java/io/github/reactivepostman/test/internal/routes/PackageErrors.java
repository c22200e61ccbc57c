package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.internal.web.Answer;
import io.github.reactivepostman.test.internal.web.Call;
import io.github.reactivepostman.test.internal.web.Json;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Writes errors in the form that the operations on packages have: with a time and without a status. */
final class PackageErrors {
    private PackageErrors() {}

    static Answer wrong(Call call, String detail) {
        return of(call, 400, "bad-request", "Request is not valid", detail);
    }

    static Answer forbidden(Call call) {
        return of(call, 403, "forbidden", "Action is not allowed", "The workspace cannot be accessed");
    }

    static Answer missing(Call call) {
        return of(call, 404, "not-found", "Resource does not exist", "Package " + call.id() + " does not exist");
    }

    static Answer taken(Call call) {
        return of(call, 409, "conflict", "Resource exists already", "The name belongs to another package");
    }

    /** Answers the limit of the plan; its type is the one that windows have too. */
    static Answer full(Call call) {
        return of(
                call,
                429,
                "rate-limit-exceeded",
                "You've reached the limit for your plan",
                "The plan includes no further package");
    }

    private static Answer of(Call call, int status, String type, String title, String detail) {
        return Answer.problem(
                status,
                Json.object()
                        .put("type", "https://api.postman.com/problems/" + type)
                        .put("title", title)
                        .put("instance", call.request().path())
                        .put("detail", detail)
                        .put(
                                "createdAt",
                                Instant.now().truncatedTo(ChronoUnit.MILLIS).toString()));
    }
}
