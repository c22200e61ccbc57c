package io.github.reactivepostman.api.specs;

import io.github.reactivepostman.http.Entity;
import org.jspecify.annotations.Nullable;

/**
 * The whole text of a specification, as the service puts it together.
 *
 * @param text the text, JSON or YAML
 * @param mediaType what the service says the text is, such as {@code application/yaml}; null when it does not say
 */
public record SpecDefinition(String text, @Nullable String mediaType) {

    static SpecDefinition of(Entity<String> answer) {
        String text = answer.body();
        return new SpecDefinition(
                text == null ? "" : text,
                answer.headers().firstValue("Content-Type").orElse(null));
    }

    /** Tells whether the service calls the text YAML. */
    public boolean isYaml() {
        return mediaType != null && mediaType.contains("yaml");
    }

    /** Returns the media type and the length: definitions are long. */
    @Override
    public String toString() {
        return "SpecDefinition[" + mediaType + ", " + text.length() + " characters]";
    }
}
