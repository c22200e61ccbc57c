package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.account.Account;
import io.github.reactivepostman.test.account.StoredCollection;
import io.github.reactivepostman.test.account.StoredMonitor;
import io.github.reactivepostman.test.account.StoredMonitorRun;
import io.github.reactivepostman.test.internal.web.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes runs of monitors as the service does; each request of the collection is a call of the run. */
final class MonitorRunViews {
    private static final int CALL_MILLIS = 20;
    private static final int CALL_BYTES = 128;

    private MonitorRunViews() {}

    /** Writes the answer of a call that the service no longer lets wait. */
    static ObjectNode late(StoredMonitor monitor) {
        ObjectNode info = Json.object()
                .put("monitorId", monitor.id())
                .put("status", "running")
                .put("message", "The run goes on; ask for the monitor to see its end.");
        return Json.wrap("info", info);
    }

    static ObjectNode begun(StoredMonitor monitor, StoredMonitorRun run, Account account) {
        ObjectNode info = Json.object()
                .put("jobId", run.jobId())
                .put("monitorId", monitor.id())
                .put("name", monitor.document().path("name").asString(""));
        MonitorViews.addUids(info, monitor);
        addTimes(info, run, executions(monitor, account).size());
        return Json.wrap("info", info);
    }

    static ObjectNode full(StoredMonitor monitor, StoredMonitorRun run, Account account) {
        ArrayNode executions = executions(monitor, account);
        ObjectNode node = begun(monitor, run, account);
        node.set("stats", stats(executions.size()));
        node.set("executions", executions);
        node.set("failures", Json.array());
        return node;
    }

    static ObjectNode last(StoredMonitor monitor, StoredMonitorRun run, Account account) {
        int calls = executions(monitor, account).size();
        ObjectNode node = Json.object().put("jobId", run.jobId());
        addTimes(node, run, calls);
        if (run.isDone()) {
            node.set("stats", stats(calls));
        }
        return node;
    }

    private static void addTimes(ObjectNode node, StoredMonitorRun run, int calls) {
        node.put("status", run.status()).put("startedAt", run.startedAt().toString());
        if (run.isDone()) {
            node.put(
                    "finishedAt",
                    run.startedAt().plusMillis((long) calls * CALL_MILLIS).toString());
        }
    }

    private static ObjectNode stats(int calls) {
        ObjectNode node = Json.object()
                .put("runCount", 1)
                .put("errorCount", 0)
                .put("abortedCount", 0)
                .put("responseLatency", calls * CALL_MILLIS)
                .put("responseSize", calls * CALL_BYTES);
        node.set("assertions", Json.object().put("total", 0).put("failed", 0));
        node.set("requests", Json.object().put("total", calls).put("failed", 0));
        return node;
    }

    private static ArrayNode executions(StoredMonitor monitor, Account account) {
        String uid = monitor.document().path("collection").asString("");
        StoredCollection collection = account.collectionStore().find(uid);
        ArrayNode all = Json.array();
        if (collection != null) {
            addRequests(collection.document(), all);
        }
        return all;
    }

    private static void addRequests(JsonNode parent, ArrayNode all) {
        for (JsonNode item : parent.path("item")) {
            if (item.has("request")) {
                all.add(execution(item, all.size() + 1));
            }
            addRequests(item, all);
        }
    }

    private static ObjectNode execution(JsonNode item, int id) {
        JsonNode request = item.path("request");
        ObjectNode node = Json.object().put("id", id);
        node.set("item", Json.object().put("name", item.path("name").asString("")));
        node.set(
                "request",
                Json.object()
                        .put("method", request.path("method").asString("GET"))
                        .put("url", request.path("url").path("raw").asString("")));
        node.set(
                "response",
                Json.object().put("code", 200).put("responseTime", CALL_MILLIS).put("responseSize", CALL_BYTES));
        return node;
    }
}
