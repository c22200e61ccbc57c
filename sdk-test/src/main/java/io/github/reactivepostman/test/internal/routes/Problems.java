package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.internal.web.Answer;
import io.github.reactivepostman.test.internal.web.Errors;

/** The problems that several groups of operations answer. */
final class Problems {
    private Problems() {}

    static Answer badRequest(String detail) {
        return Errors.problem(400, "bad-request", "Bad Request", detail);
    }

    static Answer notFound(String detail) {
        return Errors.problem(404, "not-found", "Not Found", detail);
    }

    static Answer noWorkspace() {
        return notFound("Workspace not found");
    }
}
