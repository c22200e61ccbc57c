package io.github.reactivepostman.http;

import io.github.reactivepostman.error.ApiError;
import io.github.reactivepostman.internal.limit.Permit.Refusal;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Tells which limit an answer 429 means: its window, which passes, or a quota of the plan, which does not. */
final class Refusals {

    private static final Set<String> NAMING = Set.of("name", "type", "error", "title", "code");

    private Refusals() {}

    static Refusal of(JsonNode root, ApiError error) {
        if (isNamed(root, "servicelimitexhausted")) {
            return Refusal.MONTH;
        }
        return isPlanLimit(root, error) ? Refusal.PLAN : Refusal.WINDOW;
    }

    /**
     * The type alone does not tell: {@code rate-limit-exceeded} is used for windows too, but then with a status and
     * without the time at which the problem was created.
     */
    private static boolean isPlanLimit(JsonNode root, ApiError error) {
        String title = error.title() == null ? "" : error.title().toLowerCase(Locale.ROOT);
        String type = error.type() == null ? "" : error.type();
        return title.contains("limit for your plan")
                || (type.endsWith("rate-limit-exceeded") && !root.has("status") && root.has("createdAt"));
    }

    private static boolean isNamed(JsonNode node, String name) {
        if (node.isArray()) {
            return node.valueStream().anyMatch(child -> isNamed(child, name));
        }
        return node.propertyStream()
                .anyMatch(field -> (NAMING.contains(field.getKey()) && matches(field.getValue(), name))
                        || isNamed(field.getValue(), name));
    }

    /** Matches a bare name and the end of a URI, in any spelling. */
    private static boolean matches(JsonNode value, String name) {
        return value.isString()
                && value.stringValue()
                        .toLowerCase(Locale.ROOT)
                        .replace("-", "")
                        .replace("_", "")
                        .endsWith(name);
    }
}
