package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.internal.web.Answer;
import io.github.reactivepostman.test.internal.web.Call;
import io.github.reactivepostman.test.internal.web.Errors;
import io.github.reactivepostman.test.internal.web.Json;

/** Writes the errors of the operations on SDKs and their Git connections. */
final class SdkErrors {
    private SdkErrors() {}

    /** Answers 400 with the id of the request, as these operations do. */
    static Answer wrong(Call call, String type, String detail) {
        return Answer.problem(
                400,
                Json.object()
                        .put("type", "https://api.postman.com/problems/" + type)
                        .put("title", "The request is not valid")
                        .put("status", 400)
                        .put("detail", detail)
                        .put("instance", call.request().path())
                        .put("requestId", "5f0a3a53-0d1c-4c57-9d0f-0e9c0b3f6a11"));
    }

    static Answer forbidden() {
        return Errors.problem(403, "forbidden", "Forbidden", "The source cannot be accessed");
    }

    static Answer missing() {
        return Errors.problem(404, "not-found", "Not Found", "There is no such resource");
    }

    static Answer notNow() {
        return Errors.problem(409, "conflict", "Conflict", "The build does not allow this now");
    }

    static Answer connected() {
        return Errors.problem(
                409,
                "sdk-git-connections/already-connected",
                "Git connection already exists",
                "The source and language have a connection");
    }
}
