package io.github.reactivepostman.operations;

import io.github.reactivepostman.operations.OperationTable.Row;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The page of the documentation that lists the operations, as the table of operations gives it. */
final class OperationPage {

    private static final String HEAD = """
            # Operations

            Every typed operation: what a program writes after `client.`, the call that the service receives, the strictest [bucket](rate-limits.md) that it counts in, whether the client may send it again when it is not known if the service executed it, and the least plan that Postman offers it in. Lists have a second method, such as `listPage`, that reads one page. `collections().getShared(collectionId, accessKey)` reads a collection by an access key of its own, without the API key.

            Operations that Postman adds later are called by their path: `client.get().uri("/path/{id}", id)`.

            A test writes this page: `mvn -ntp test -pl sdk-core -am -Dtest=OperationPageTest -Dsurefire.failIfNoSpecifiedTests=false -Doperations.page=write`.
            """;

    private static final String TABLE_HEAD = """
            | method | call | bucket | repeated | plan |
            |---|---|---|---|---|
            """;

    /** The resources in the order of the page: the accessor, and the heading. */
    private static final List<Map.Entry<String, String>> RESOURCES = List.of(
            Map.entry("users", "Users"),
            Map.entry("workspaces", "Workspaces"),
            Map.entry("collections", "Collections"),
            Map.entry("pullRequests", "Pull requests"),
            Map.entry("environments", "Environments"),
            Map.entry("mocks", "Mock servers"),
            Map.entry("monitors", "Monitors"),
            Map.entry("specs", "Specifications"),
            Map.entry("sdks", "SDKs"),
            Map.entry("components", "Components"),
            Map.entry("packages", "Packages"),
            Map.entry("tags", "Tags"),
            Map.entry("privateNetwork", "Private network"),
            Map.entry("search", "Search"),
            Map.entry("teams", "Teams"),
            Map.entry("groups", "Groups"),
            Map.entry("secretScanner", "Secret Scanner"),
            Map.entry("apiSecurity", "API security"),
            Map.entry("auditLogs", "Audit logs"),
            Map.entry("analytics", "Analytics"),
            Map.entry("billing", "Billing"),
            Map.entry("tokens", "Tokens"),
            Map.entry("webhooks", "Webhooks"),
            Map.entry("postbot", "Postbot"));

    private OperationPage() {}

    static String text() {
        Map<String, List<Row>> rows = OperationTable.rows().stream()
                .filter(Row::isTyped)
                .sorted(Comparator.comparing(OperationPage::accessors))
                .collect(Collectors.groupingBy(OperationPage::resource));
        List<String> known = RESOURCES.stream().map(Map.Entry::getKey).toList();
        if (!known.containsAll(rows.keySet())) {
            throw new AssertionError("add to RESOURCES what is missing of " + rows.keySet());
        }
        return HEAD
                + RESOURCES.stream()
                        .filter(resource -> rows.containsKey(resource.getKey()))
                        .map(resource -> section(resource.getValue(), rows.getOrDefault(resource.getKey(), List.of())))
                        .collect(Collectors.joining());
    }

    private static String section(String heading, List<Row> rows) {
        return "\n## " + heading + "\n\n" + TABLE_HEAD
                + rows.stream().map(OperationPage::line).collect(Collectors.joining());
    }

    private static String line(Row row) {
        return "| `%s` | `%s %s` | `%s` | %s | %s |\n"
                .formatted(
                        row.sdk(), row.method(), row.path(), row.bucket(), row.repeatable() ? "yes" : "no", row.plan());
    }

    /** Returns the part of a method's name that is the same for all methods of its class. */
    private static String accessors(Row row) {
        String names = row.sdk().substring(0, row.sdk().lastIndexOf('('));
        return names.substring(0, names.lastIndexOf('.'));
    }

    private static String resource(Row row) {
        return row.sdk().substring(0, row.sdk().indexOf('('));
    }
}
