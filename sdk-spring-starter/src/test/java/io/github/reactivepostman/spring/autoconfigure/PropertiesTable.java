package io.github.reactivepostman.spring.autoconfigure;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The table of all properties, as the metadata gives it that editors show. */
final class PropertiesTable {

    private static final String HEAD = "| property | type | default | what it is |\n|---|---|---|---|\n";
    private static final String METADATA = "/META-INF/spring-configuration-metadata.json";

    private PropertiesTable() {}

    static String text() throws IOException {
        return HEAD + String.join("", lines());
    }

    static List<String> lines() throws IOException {
        JsonNode metadata = metadata();
        Map<String, String> values = metadata.get("hints")
                .valueStream()
                .filter(hint -> hint.has("values"))
                .collect(Collectors.toMap(hint -> hint.get("name").asString(), PropertiesTable::values));
        return metadata.get("properties")
                .valueStream()
                .map(property -> line(property, values.get(property.get("name").asString())))
                .sorted()
                .toList();
    }

    /** Returns the properties of clients that have a default, each as {@code name=default}. */
    static String[] defaults() throws IOException {
        return metadata()
                .get("properties")
                .valueStream()
                .filter(property -> property.has("defaultValue"))
                .map(property -> property.get("name").asString() + "=" + plain(property.get("defaultValue")))
                .toArray(String[]::new);
    }

    private static JsonNode metadata() throws IOException {
        try (InputStream in = Objects.requireNonNull(PropertiesTable.class.getResourceAsStream(METADATA))) {
            return JsonMapper.shared().readTree(in);
        }
    }

    private static String line(JsonNode property, @Nullable String values) {
        String type = property.get("type").asString();
        return "| `%s` | %s | %s | %s |\n"
                .formatted(
                        property.get("name").asString(),
                        values == null ? "`" + simple(type) + "`" : values,
                        defaultValue(property.path("defaultValue")),
                        property.path("description").asString());
    }

    private static String values(JsonNode hint) {
        return hint.get("values")
                .valueStream()
                .map(value -> "`" + value.get("value").asString() + "`")
                .collect(Collectors.joining(" or "));
    }

    private static String defaultValue(JsonNode value) {
        return value.isMissingNode() ? "" : "`" + plain(value) + "`";
    }

    private static String plain(JsonNode value) {
        return value.isArray()
                ? value.valueStream().map(JsonNode::asString).collect(Collectors.joining(","))
                : value.asString();
    }

    private static String simple(String type) {
        return type.replaceAll("[\\w.]+[.$](?=\\w)", "").replace(",", ", ");
    }
}
