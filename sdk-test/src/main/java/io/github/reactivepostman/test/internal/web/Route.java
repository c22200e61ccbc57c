package io.github.reactivepostman.test.internal.web;

import io.github.reactivepostman.test.internal.path.PathPattern;
import java.util.function.Function;

/**
 * Joins an operation to its path.
 *
 * @param pattern the method and the path
 * @param operation what answers
 */
public record Route(PathPattern pattern, Function<Call, Answer> operation) {
    /** Builds a route from a pattern such as {@code GET /workspaces/{id}}. */
    public static Route of(String pattern, Function<Call, Answer> operation) {
        return new Route(PathPattern.parse(pattern), operation);
    }
}
