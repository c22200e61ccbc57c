package io.github.reactivepostman.api.collections;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.reactivepostman.internal.Values;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How collections are made of an OpenAPI definition: the options of Postman's converter, of which those not set stay at
 * the service's defaults. Immutable.
 *
 * @param values the options by their names
 */
public record OpenApiImportOptions(@JsonValue Map<String, Object> values) {

    public OpenApiImportOptions {
        values = Values.map(values);
    }

    /** Sets nothing yet. */
    public static OpenApiImportOptions defaults() {
        return new OpenApiImportOptions(Map.of());
    }

    /** Sets what requests are named after: {@code Fallback} or {@code URL}. */
    public OpenApiImportOptions withRequestNameSource(String source) {
        return with("requestNameSource", source);
    }

    /** Sets what bodies are indented with: {@code Tab} or {@code Space}. */
    public OpenApiImportOptions withIndentCharacter(String character) {
        return with("indentCharacter", character);
    }

    /** Sets where the values of parameters come from: {@code Schema} or {@code Example}. */
    public OpenApiImportOptions withParametersResolution(String source) {
        return with("parametersResolution", source);
    }

    /** Sets what folders are made of: {@code Paths} or {@code Tags}. */
    public OpenApiImportOptions withFolderStrategy(String strategy) {
        return with("folderStrategy", strategy);
    }

    /** Sets whether example requests show how to sign in. */
    public OpenApiImportOptions withAuthInfoInExample(boolean include) {
        return with("includeAuthInfoInExample", include);
    }

    /** Sets whether optional parameters are switched on. */
    public OpenApiImportOptions withOptionalParameters(boolean enable) {
        return with("enableOptionalParameters", enable);
    }

    /** Sets whether headers that the definition implies are kept. */
    public OpenApiImportOptions withImplicitHeaders(boolean keep) {
        return with("keepImplicitHeaders", keep);
    }

    /** Sets whether deprecated operations, parameters and properties are taken over. */
    public OpenApiImportOptions withDeprecated(boolean include) {
        return with("includeDeprecated", include);
    }

    /** Sets whether every request signs in as the collection does. */
    public OpenApiImportOptions withInheritedAuthentication(boolean always) {
        return with("alwaysInheritAuthentication", always);
    }

    /** Sets whether tags make folders in folders. */
    public OpenApiImportOptions withNestedFolders(boolean nested) {
        return with("nestedFolderHierarchy", nested);
    }

    /** Sets an option of the converter by its name, in its exact case. */
    public OpenApiImportOptions with(String option, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(values);
        more.put(Values.text("option", option), Values.present("value", value));
        return new OpenApiImportOptions(more);
    }
}
