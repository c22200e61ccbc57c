package io.github.reactivepostman.operations;

import io.github.reactivepostman.operations.OperationTable.Row;
import java.util.Comparator;
import java.util.LinkedHashMap;
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

    /** The resources by their accessors, in the order of the page. */
    private static final Map<String, String> RESOURCES = new LinkedHashMap<>();

    static {
        List.of(
                        "users Users",
                        "workspaces Workspaces",
                        "collections Collections",
                        "pullRequests Pull requests",
                        "environments Environments",
                        "mocks Mock servers",
                        "monitors Monitors",
                        "specs Specifications",
                        "sdks SDKs",
                        "components Components",
                        "packages Packages",
                        "tags Tags",
                        "privateNetwork Private network",
                        "search Search",
                        "teams Teams",
                        "groups Groups",
                        "secretScanner Secret Scanner",
                        "apiSecurity API security",
                        "auditLogs Audit logs",
                        "analytics Analytics",
                        "billing Billing",
                        "tokens Tokens",
                        "webhooks Webhooks",
                        "postbot Postbot")
                .forEach(line -> RESOURCES.put(line.split(" ")[0], line.substring(line.indexOf(' ') + 1)));
    }

    private OperationPage() {}

    static String text() {
        Map<String, List<Row>> rows = OperationTable.rows().stream()
                .filter(Row::isTyped)
                .sorted(Comparator.comparing(OperationPage::accessors))
                .collect(Collectors.groupingBy(OperationPage::resource));
        if (!RESOURCES.keySet().containsAll(rows.keySet())) {
            throw new AssertionError("add to RESOURCES what is missing of " + rows.keySet());
        }
        return HEAD
                + RESOURCES.keySet().stream()
                        .filter(rows::containsKey)
                        .map(resource -> section(resource, rows.get(resource)))
                        .collect(Collectors.joining());
    }

    private static String section(String resource, List<Row> rows) {
        return "\n## " + RESOURCES.get(resource) + "\n\n" + TABLE_HEAD
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
