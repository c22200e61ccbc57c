package io.github.reactivepostman.api.security;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.reactivepostman.internal.Values;

/**
 * An API definition to be checked.
 *
 * @param type the specification that it follows
 * @param language what it is written in
 * @param text the definition itself
 */
public record ApiDefinition(
        DefinitionType type,
        DefinitionLanguage language,
        @JsonProperty("schema") String text) {

    public ApiDefinition {
        Values.present("type", type);
        Values.present("language", language);
        Values.text("text", text);
    }

    /** Creates a definition. */
    public static ApiDefinition of(DefinitionType type, DefinitionLanguage language, String text) {
        return new ApiDefinition(type, language, text);
    }
}
