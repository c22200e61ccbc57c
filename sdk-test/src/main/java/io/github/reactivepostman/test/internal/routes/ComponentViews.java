package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.account.StoredComponent;
import io.github.reactivepostman.test.account.StoredComponentVersion;
import io.github.reactivepostman.test.account.User;
import io.github.reactivepostman.test.internal.web.Call;
import io.github.reactivepostman.test.internal.web.Json;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Writes components as the service does. */
final class ComponentViews {
    private static final String LATEST = "latestVersion";
    private static final String LATEST_CONTENT = "latestVersion.content";

    private ComponentViews() {}

    static ObjectNode full(StoredComponent component, User user, Call call) {
        ObjectNode node = changed(component)
                .put("type", component.type())
                .put("createdAt", component.createdAt().toString())
                .put("updatedAt", component.updatedAt().toString())
                .put("createdBy", Long.toString(user.id()))
                .put("updatedBy", Long.toString(user.id()));
        if (asksFor(call, "include", "hasVersions")) {
            node.put("hasVersions", !component.versions().isEmpty());
        }
        return asksFor(call, "include", LATEST) || asksFor(call, "include", LATEST_CONTENT)
                ? withLatest(node, component.versions(), call)
                : node;
    }

    /** The latest version is an id unless the call expands it. */
    private static ObjectNode withLatest(ObjectNode node, List<StoredComponentVersion> versions, Call call) {
        if (versions.isEmpty()) {
            return node.putNull(LATEST);
        }
        StoredComponentVersion latest = versions.get(versions.size() - 1);
        if (!asksFor(call, "expand", LATEST)) {
            return node.put(LATEST, latest.id());
        }
        node.set(LATEST, version(latest, asksFor(call, "include", LATEST_CONTENT)));
        return node;
    }

    static ObjectNode changed(StoredComponent component) {
        return Json.object()
                .put("id", component.id())
                .put("name", component.name())
                .put("status", component.status());
    }

    static ObjectNode version(StoredComponentVersion version, boolean content) {
        ObjectNode node = Json.object()
                .put("id", version.id())
                .put("label", version.label())
                .put("url", "https://components.postman.com/test-team/" + version.id())
                .put("format", version.format())
                .put("publishedAt", version.publishedAt().toString());
        return content ? node.put("content", version.content()) : node;
    }

    static boolean asksFor(Call call, String parameter, String word) {
        String words = call.query(parameter);
        return words != null && List.of(words.split(",", -1)).contains(word);
    }
}
