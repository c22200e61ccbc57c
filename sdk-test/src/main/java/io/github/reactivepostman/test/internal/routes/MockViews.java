package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.account.StoredMock;
import io.github.reactivepostman.test.account.User;
import io.github.reactivepostman.test.internal.web.Json;
import tools.jackson.databind.node.ObjectNode;

/** Writes mock servers as the service does. */
final class MockViews {
    private MockViews() {}

    /** A missing server error is empty text in lists and null elsewhere. */
    static ObjectNode listed(StoredMock mock, User user) {
        ObjectNode node = changed(mock, user).put("isPublic", false);
        if (responseId(mock).isEmpty()) {
            ((ObjectNode) node.path("config")).put("serverResponseId", "");
        }
        return node;
    }

    static ObjectNode full(StoredMock mock, User user) {
        return changed(mock, user).put("isPublic", false).put("deactivated", false);
    }

    static ObjectNode changed(StoredMock mock, User user) {
        ObjectNode node = Json.object()
                .put("id", mock.id())
                .put("owner", Long.toString(user.id()))
                .put("uid", mock.uid())
                .put("collection", mock.document().path("collection").asString(""))
                .put("mockUrl", "https://" + mock.id() + ".mock.example.com")
                .put("name", mock.document().path("name").asString(""))
                .put("createdAt", mock.createdAt().toString())
                .put("updatedAt", mock.updatedAt().toString());
        node.set("config", config(mock));
        String environment = mock.document().path("environment").asString("");
        return environment.isEmpty() ? node : node.put("environment", environment);
    }

    private static ObjectNode config(StoredMock mock) {
        ObjectNode config = Json.object()
                .put("matchBody", false)
                .put("matchHeader", false)
                .put("matchQueryParams", true)
                .put("matchWildcards", true)
                .putNull("delay");
        config.set("headers", Json.array());
        String id = responseId(mock);
        return id.isEmpty() ? config.putNull("serverResponseId") : config.put("serverResponseId", id);
    }

    private static String responseId(StoredMock mock) {
        return mock.document().path("config").path("serverResponseId").asString("");
    }
}
