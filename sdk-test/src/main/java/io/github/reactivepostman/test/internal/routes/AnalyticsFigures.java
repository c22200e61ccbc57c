package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.account.Account;
import io.github.reactivepostman.test.account.StoredWorkspace;
import io.github.reactivepostman.test.internal.web.Json;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Shows figures and what there are of them. */
final class AnalyticsFigures {
    /** The metrics by what they are about. */
    static final Map<String, List<String>> METRICS = new TreeMap<>(Map.of(
            "user", List.of("active_users", "workspace_active_users"),
            "workspace", List.of("active_workspaces", "active_collections", "user_requests"),
            "team", List.of("members", "license_consumption", "partner_engagement_funnel")));

    private AnalyticsFigures() {}

    static ObjectNode table(Account account, int limit, int offset) {
        List<StoredWorkspace> all = account.workspaces();
        List<StoredWorkspace> page = all.stream().skip(offset).limit(limit).toList();
        ArrayNode rows = Json.array();
        page.forEach(workspace -> rows.add(row(workspace, account)));
        ObjectNode table = Json.wrap("schema", schema());
        table.set("rows", rows);
        table.set(
                "pagination",
                Json.object()
                        .put("total", all.size())
                        .put("limit", limit)
                        .put("offset", offset)
                        .put("has_more", offset + page.size() < all.size()));
        return table;
    }

    private static ArrayNode row(StoredWorkspace workspace, Account account) {
        long collections = account.collections().stream()
                .filter(collection -> collection.workspaceId().equals(workspace.id()))
                .count();
        return Json.array()
                .add(workspace.createdAt().toString())
                .add(workspace.id())
                .add(workspace.about())
                .add(collections)
                .add(collections > 0);
    }

    private static ObjectNode schema() {
        ArrayNode columns = Json.array()
                .add(column("created_at", "TIMESTAMP").put("format", "YYYY-MM-DDTHH:MM:SSZ"))
                .add(column("workspace_id", "STRING"))
                .add(column("summary", "STRING"))
                .add(column("collections", "INTEGER"))
                .add(column("in_use", "BOOLEAN"));
        return Json.wrap("columns", columns);
    }

    private static ObjectNode column(String name, String type) {
        return Json.object().put("name", name).put("type", type).put("description", name.replace('_', ' '));
    }

    static ObjectNode metric(String name, boolean detailed) {
        ObjectNode metric = Json.object().put("metric", name).put("description", name.replace('_', ' '));
        if (detailed) {
            ObjectNode view = Json.object().put("type", "ENUM").put("isRequired", false);
            view.set("allowed_values", Json.array().add("summary").add("detailed"));
            metric.set("parameters", Json.wrap("view", view));
            metric.set("response", Json.wrap("summary", Json.wrap("schema", schema())));
        }
        return metric;
    }
}
