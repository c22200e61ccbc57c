package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.account.Account;
import io.github.reactivepostman.test.account.StoredMonitor;
import io.github.reactivepostman.test.account.StoredMonitorRun;
import io.github.reactivepostman.test.account.User;
import io.github.reactivepostman.test.internal.web.Json;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes monitors as the service does. */
final class MonitorViews {
    private static final List<String> SETTINGS =
            List.of("notificationLimit", "options", "notifications", "distribution", "schedule", "retry");

    private MonitorViews() {}

    static ObjectNode changed(StoredMonitor monitor) {
        return Json.object()
                .put("id", monitor.id())
                .put("name", monitor.document().path("name").asString(""))
                .put("active", monitor.isActive())
                .put("uid", monitor.uid());
    }

    static ObjectNode listed(StoredMonitor monitor, User user) {
        ObjectNode node = changed(monitor).put("owner", user.id());
        addUids(node, monitor);
        return node;
    }

    static ObjectNode full(StoredMonitor monitor, Account account) {
        ObjectNode node = listed(monitor, account.user());
        for (String key : SETTINGS) {
            JsonNode value = monitor.document().path(key);
            if (!value.isMissingNode()) {
                node.set(key, value.deepCopy());
            }
        }
        StoredMonitorRun run = monitor.lastRun();
        if (run != null) {
            node.put("jobId", run.jobId()).set("lastRun", MonitorRunViews.last(monitor, run, account));
        }
        return node;
    }

    static void addUids(ObjectNode node, StoredMonitor monitor) {
        node.put("collectionUid", monitor.document().path("collection").asString(""));
        String environment = monitor.document().path("environment").asString("");
        if (!environment.isEmpty()) {
            node.put("environmentUid", environment);
        }
    }
}
