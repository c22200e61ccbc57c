package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.internal.web.Answer;
import io.github.reactivepostman.test.internal.web.Errors;

/** Writes the errors of the operations on components. */
final class ComponentErrors {
    private ComponentErrors() {}

    static Answer wrong() {
        return Errors.problem(400, "bad-request", "Invalid parameters", "A parameter or the body is not valid");
    }

    static Answer missing() {
        return Errors.problem(404, "not-found", "Not found", "There is no such component");
    }

    static Answer missingVersion() {
        return Errors.problem(404, "not-found", "Component version not found", "There is no such version");
    }

    static Answer archived(String title) {
        return Errors.problem(409, "conflict", title, "The component is archived");
    }

    static Answer nameTaken() {
        return Errors.problem(409, "conflict", "Duplicate component name", "The team has a component of this name");
    }

    static Answer labelTaken() {
        return Errors.problem(
                409, "conflict", "Duplicate component version label", "The component has a version of this label");
    }
}
