package io.github.reactivepostman.api.specs;

import io.github.reactivepostman.internal.Values;

/**
 * A change of a specification's properties, of which its name is the only one so far.
 *
 * @param name new name
 */
public record SpecUpdate(String name) {

    public SpecUpdate {
        Values.text("name", name);
    }

    /** Creates a change of the name. */
    public static SpecUpdate name(String name) {
        return new SpecUpdate(name);
    }
}
