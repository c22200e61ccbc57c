package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.account.StoredEnvironment;
import io.github.reactivepostman.test.account.User;
import io.github.reactivepostman.test.internal.web.Json;
import tools.jackson.databind.node.ObjectNode;

/** Writes environments as the service does. */
final class EnvironmentViews {
    private EnvironmentViews() {}

    static ObjectNode listed(StoredEnvironment environment, User user) {
        return common(environment, user).put("uid", environment.uid()).put("isPublic", false);
    }

    static ObjectNode full(StoredEnvironment environment, User user) {
        ObjectNode node = common(environment, user);
        node.set("values", environment.values().deepCopy());
        return node.put("isPublic", false);
    }

    static ObjectNode patched(StoredEnvironment environment, User user) {
        ObjectNode node = common(environment, user);
        node.set("values", environment.values().deepCopy());
        return node.put("uid", environment.uid());
    }

    static ObjectNode changed(StoredEnvironment environment) {
        return Json.object()
                .put("id", environment.id())
                .put("name", environment.name())
                .put("uid", environment.uid());
    }

    private static ObjectNode common(StoredEnvironment environment, User user) {
        return Json.object()
                .put("id", environment.id())
                .put("name", environment.name())
                .put("owner", Long.toString(user.id()))
                .put("createdAt", environment.createdAt().toString())
                .put("updatedAt", environment.updatedAt().toString());
    }
}
