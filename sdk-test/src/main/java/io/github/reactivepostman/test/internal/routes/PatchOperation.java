package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.internal.web.Answer;
import io.github.reactivepostman.test.internal.web.Errors;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One operation on an environment: on its name, on a variable, or on a field of a variable. */
record PatchOperation(
        String kind, @Nullable Integer index, @Nullable String field, JsonNode value) {
    private static final Pattern PLACE = Pattern.compile("/values/(\\d{1,6}|-)(?:/(\\w+))?");
    private static final int AT_END = -1;

    static PatchOperation read(JsonNode node, String path) {
        String kind = node.path("op").asString("");
        String place = node.path("path").asString("");
        Required.that(Set.of("add", "replace", "remove").contains(kind), () -> bad("Unknown patch operation", path));
        Required.that(
                kind.equals("remove") || !node.path("value").isMissingNode(),
                () -> bad("Patch operations with empty value are not supported", path));
        if (place.equals("/name") && kind.equals("replace")) {
            return new PatchOperation(kind, null, null, node.path("value"));
        }
        Matcher matcher = PLACE.matcher(place);
        Required.that(matcher.matches(), () -> bad("Invalid path in JSON Patch operation", path));
        int index = matcher.group(1).equals("-") ? AT_END : Integer.parseInt(matcher.group(1));
        return new PatchOperation(kind, index, matcher.group(2), node.path("value"));
    }

    boolean onName() {
        return index == null;
    }

    void apply(ArrayNode values, String path) {
        int at = index == null || index == AT_END ? values.size() : index;
        boolean whole = field == null;
        int last = whole && kind.equals("add") ? values.size() : values.size() - 1;
        Required.that(at <= last, () -> bad("The operation's path does not exist", path));
        if (field == null) {
            onVariable(values, at, path);
        } else {
            onField((ObjectNode) values.get(at), field, path);
        }
    }

    private void onVariable(ArrayNode values, int at, String path) {
        Required.that(kind.equals("remove") || value.isObject(), () -> bad("A variable must be an object", path));
        switch (kind) {
            case "add" -> values.insert(at, value.deepCopy());
            case "replace" -> values.set(at, value.deepCopy());
            default -> values.remove(at);
        }
    }

    private void onField(ObjectNode variable, String name, String path) {
        boolean textExpected = Set.of("key", "value", "type", "description").contains(name);
        Required.that(
                kind.equals("remove") || !textExpected || value.isString(),
                () -> bad(name + ": must be a string", path));
        Required.that(kind.equals("add") || variable.has(name), () -> bad("The operation's path does not exist", path));
        if (kind.equals("remove")) {
            variable.remove(name);
        } else {
            variable.set(name, value.deepCopy());
        }
    }

    private static Answer bad(String detail, String path) {
        return Errors.problem(400, "bad-request", "Bad Request", detail, path);
    }
}
