package io.github.reactivepostman.api.specs;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.reactivepostman.internal.Values;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How a collection is generated; what is not set is left to the service.
 *
 * @param values the options that are set, by the service's names
 */
public record GenerationOptions(@JsonValue Map<String, Object> values) {

    public GenerationOptions {
        values = Values.map(values);
    }

    /** Creates options that leave everything to the service. */
    public static GenerationOptions defaults() {
        return new GenerationOptions(Map.of());
    }

    /** Sets where the names of requests come from. */
    public GenerationOptions withRequestNameSource(RequestNameSource source) {
        return with("requestNameSource", source);
    }

    /** Sets how bodies are indented. */
    public GenerationOptions withIndentCharacter(IndentCharacter character) {
        return with("indentCharacter", character);
    }

    /** Sets what folders stand for. */
    public GenerationOptions withFolderStrategy(FolderStrategy strategy) {
        return with("folderStrategy", strategy);
    }

    /** Sets whether folders lie in folders, as deep as the paths or tags do. */
    public GenerationOptions withNestedFolderHierarchy(boolean nested) {
        return with("nestedFolderHierarchy", nested);
    }

    /** Sets whether the parameters for authentication are among the examples. */
    public GenerationOptions withIncludeAuthInfoInExample(boolean include) {
        return with("includeAuthInfoInExample", include);
    }

    /** Sets whether optional parameters are switched on in the requests. */
    public GenerationOptions withEnableOptionalParameters(boolean enable) {
        return with("enableOptionalParameters", enable);
    }

    /** Sets whether headers that the specification describes stay although Postman sets them by itself. */
    public GenerationOptions withKeepImplicitHeaders(boolean keep) {
        return with("keepImplicitHeaders", keep);
    }

    /** Sets whether what is deprecated is generated as well. */
    public GenerationOptions withIncludeDeprecated(boolean include) {
        return with("includeDeprecated", include);
    }

    /** Sets whether every request takes the authentication of its collection, whatever it says itself. */
    public GenerationOptions withAlwaysInheritAuthentication(boolean inherit) {
        return with("alwaysInheritAuthentication", inherit);
    }

    /** Sets an option that has no method here, such as {@code parametersResolution}, which is deprecated. */
    public GenerationOptions with(String name, Object value) {
        Map<String, Object> all = new LinkedHashMap<>(values);
        all.put(Values.text("name", name), Values.present("value", value));
        return new GenerationOptions(all);
    }
}
