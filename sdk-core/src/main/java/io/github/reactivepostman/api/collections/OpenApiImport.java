package io.github.reactivepostman.api.collections;

import io.github.reactivepostman.internal.Values;
import io.github.reactivepostman.internal.json.Nodes;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An OpenAPI definition to make collections of.
 *
 * @param type the service's word for the form of the input
 * @param input the definition: a JSON object or a text
 * @param options how the collections are made; null for the service's defaults
 */
public record OpenApiImport(
        String type, JsonNode input, @Nullable OpenApiImportOptions options) {

    /**
     * Takes a definition as a JSON object.
     *
     * @throws IllegalArgumentException when it is not a JSON object
     */
    public static OpenApiImport of(JsonNode definition) {
        if (!Values.present("definition", definition).isObject()) {
            throw new IllegalArgumentException("'definition' must be a JSON object: pass a text as a String");
        }
        return new OpenApiImport("json", definition, null);
    }

    /** Takes a definition as its text, in JSON or YAML. */
    public static OpenApiImport of(String definition) {
        return new OpenApiImport("string", Nodes.string(Values.text("definition", definition)), null);
    }

    /** Sets how the collections are made. */
    public OpenApiImport withOptions(OpenApiImportOptions options) {
        return new OpenApiImport(type, input, options);
    }
}
