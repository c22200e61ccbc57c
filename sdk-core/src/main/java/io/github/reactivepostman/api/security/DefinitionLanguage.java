package io.github.reactivepostman.api.security;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What an API definition is written in; values that the service adds later are kept.
 *
 * @param value the service's word for it
 */
public record DefinitionLanguage(@JsonValue String value) {

    /** JSON. */
    public static final DefinitionLanguage JSON = new DefinitionLanguage("json");
    /** YAML. */
    public static final DefinitionLanguage YAML = new DefinitionLanguage("yaml");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DefinitionLanguage {}

    @Override
    public String toString() {
        return value;
    }
}
