package io.github.reactivepostman.api.specs;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Language and version that a specification is written in; values that the service adds later are kept.
 *
 * @param value the service's word for it
 */
public record SpecType(@JsonValue String value) {

    /** OpenAPI 2.0, also called Swagger. */
    public static final SpecType OPENAPI_2_0 = new SpecType("OPENAPI:2.0");
    /** OpenAPI 3.0. */
    public static final SpecType OPENAPI_3_0 = new SpecType("OPENAPI:3.0");
    /** OpenAPI 3.1. */
    public static final SpecType OPENAPI_3_1 = new SpecType("OPENAPI:3.1");
    /** AsyncAPI 2.0. */
    public static final SpecType ASYNCAPI_2_0 = new SpecType("ASYNCAPI:2.0");
    /** AsyncAPI 3.0. */
    public static final SpecType ASYNCAPI_3_0 = new SpecType("ASYNCAPI:3.0");
    /** Protocol Buffers, syntax 2. */
    public static final SpecType PROTOBUF_2 = new SpecType("PROTOBUF:2");
    /** Protocol Buffers, syntax 3. */
    public static final SpecType PROTOBUF_3 = new SpecType("PROTOBUF:3");
    /** GraphQL. */
    public static final SpecType GRAPHQL = new SpecType("GRAPHQL");
    /** Smithy 2.0. */
    public static final SpecType SMITHY_2_0 = new SpecType("SMITHY:2.0");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SpecType {}

    @Override
    public String toString() {
        return value;
    }
}
