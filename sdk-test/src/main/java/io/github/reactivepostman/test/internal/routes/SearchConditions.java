package io.github.reactivepostman.test.internal.routes;

import tools.jackson.databind.JsonNode;

/** Looks at the conditions of a search; of all fields, only the workspace is told apart. */
final class SearchConditions {
    private SearchConditions() {}

    static boolean hold(JsonNode filters, String workspaceId) {
        return filters.path("$and")
                .valueStream()
                .map(condition -> condition.path("workspaceId"))
                .allMatch(condition -> holds(condition, workspaceId));
    }

    private static boolean holds(JsonNode condition, String value) {
        return condition.propertyStream().allMatch(operator -> switch (operator.getKey()) {
            case "$eq" -> operator.getValue().asString("").equals(value);
            case "$ne" -> !operator.getValue().asString("").equals(value);
            case "$in" -> names(operator.getValue(), value);
            case "$nin" -> !names(operator.getValue(), value);
            default -> true;
        });
    }

    private static boolean names(JsonNode list, String value) {
        return list.valueStream().anyMatch(one -> one.asString("").equals(value));
    }
}
