package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.internal.web.Answer;
import io.github.reactivepostman.test.internal.web.Rejected;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Leaves an operation with an error when something is not there. */
final class Required {
    private Required() {}

    static <T> T found(@Nullable T value, Supplier<Answer> otherwise) {
        if (value == null) {
            throw new Rejected(otherwise.get());
        }
        return value;
    }

    static void that(boolean condition, Supplier<Answer> otherwise) {
        if (!condition) {
            throw new Rejected(otherwise.get());
        }
    }
}
