package io.github.reactivepostman.api.specs;

import io.github.reactivepostman.internal.Values;
import org.jspecify.annotations.Nullable;

/**
 * A specification to be generated from a collection.
 *
 * @param name name of the specification
 * @param type version of OpenAPI to write; null leaves the choice to the service
 * @param format syntax to write; null leaves the choice to the service
 */
public record SpecGeneration(
        String name, @Nullable SpecType type, @Nullable SpecTextFormat format) {

    public SpecGeneration {
        Values.text("name", name);
    }

    /** Creates one with what the service requires. */
    public static SpecGeneration of(String name) {
        return new SpecGeneration(name, null, null);
    }

    public SpecGeneration withType(SpecType type) {
        return new SpecGeneration(name, type, format);
    }

    public SpecGeneration withFormat(SpecTextFormat format) {
        return new SpecGeneration(name, type, format);
    }
}
