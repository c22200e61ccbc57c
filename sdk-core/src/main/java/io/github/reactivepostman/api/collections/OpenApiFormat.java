package io.github.reactivepostman.api.collections;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How the text of an OpenAPI definition is written; values that the service adds later are kept.
 *
 * @param value the service's word for it
 */
public record OpenApiFormat(@JsonValue String value) {

    /** JSON. */
    public static final OpenApiFormat JSON = new OpenApiFormat("json");
    /** YAML. */
    public static final OpenApiFormat YAML = new OpenApiFormat("yaml");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public OpenApiFormat {}

    @Override
    public String toString() {
        return value;
    }
}
