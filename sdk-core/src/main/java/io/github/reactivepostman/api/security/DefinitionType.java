package io.github.reactivepostman.api.security;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Which specification an API definition follows; values that the service adds later are kept.
 *
 * @param value the service's word for it
 */
public record DefinitionType(@JsonValue String value) {

    /** OpenAPI 3. */
    public static final DefinitionType OPENAPI_3 = new DefinitionType("openapi3");
    /** OpenAPI 2, also called Swagger. */
    public static final DefinitionType OPENAPI_2 = new DefinitionType("openapi2");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DefinitionType {}

    @Override
    public String toString() {
        return value;
    }
}
