package io.github.reactivepostman.api.specs;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Syntax of the files of a specification; values that the service adds later are kept.
 *
 * @param value the service's word for it
 */
public record SpecFileFormat(@JsonValue String value) {

    /** JSON. */
    public static final SpecFileFormat JSON = new SpecFileFormat("json");
    /** YAML. */
    public static final SpecFileFormat YAML = new SpecFileFormat("yaml");
    /** Protocol Buffers. */
    public static final SpecFileFormat PROTO = new SpecFileFormat("proto");
    /** GraphQL. */
    public static final SpecFileFormat GRAPHQL = new SpecFileFormat("graphql");
    /** Smithy. */
    public static final SpecFileFormat SMITHY = new SpecFileFormat("smithy");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SpecFileFormat {}

    @Override
    public String toString() {
        return value;
    }
}
