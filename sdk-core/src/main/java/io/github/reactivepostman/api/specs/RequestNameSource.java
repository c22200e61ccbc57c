package io.github.reactivepostman.api.specs;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Where the names of generated requests come from; values that the service adds later are kept.
 *
 * @param value the service's word for it
 */
public record RequestNameSource(@JsonValue String value) {

    /** Summary, operation id, description or URL: the first that there is. */
    public static final RequestNameSource FALLBACK = new RequestNameSource("Fallback");
    /** Always the URL. */
    public static final RequestNameSource URL = new RequestNameSource("URL");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RequestNameSource {}

    @Override
    public String toString() {
        return value;
    }
}
