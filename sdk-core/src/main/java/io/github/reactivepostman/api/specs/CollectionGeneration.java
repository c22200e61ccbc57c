package io.github.reactivepostman.api.specs;

import io.github.reactivepostman.internal.Values;

/**
 * A collection to be generated from a specification.
 *
 * @param name name of the collection
 * @param options how it is generated
 */
public record CollectionGeneration(String name, GenerationOptions options) {

    public CollectionGeneration {
        Values.text("name", name);
        Values.present("options", options);
    }

    /** Creates one that is generated as the service does by default. */
    public static CollectionGeneration of(String name) {
        return new CollectionGeneration(name, GenerationOptions.defaults());
    }

    public CollectionGeneration withOptions(GenerationOptions options) {
        return new CollectionGeneration(name, options);
    }
}
