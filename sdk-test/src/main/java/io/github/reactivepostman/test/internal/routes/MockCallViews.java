package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.account.StoredMockCall;
import io.github.reactivepostman.test.internal.web.Call;
import io.github.reactivepostman.test.internal.web.Json;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Writes the calls of a mock server as the service does: headers and bodies only on request. */
final class MockCallViews {
    private MockCallViews() {}

    static ObjectNode of(StoredMockCall call, Call request) {
        String include = request.query("include");
        List<String> more = include == null ? List.of() : List.of(include.split(",", -1));
        ObjectNode asked = Json.object().put("method", call.method()).put("path", call.path());
        ObjectNode answered = Json.object().put("type", call.type()).put("statusCode", call.statusCode());
        addIncluded("request", asked, more);
        addIncluded("response", answered, more);
        ObjectNode view = Json.object()
                .put("id", call.id())
                .put("responseName", "Status " + call.statusCode())
                .put("servedAt", call.servedAt().toString());
        view.set("request", asked);
        view.set("response", answered);
        return view;
    }

    private static void addIncluded(String side, ObjectNode node, List<String> more) {
        if (more.contains(side + ".headers")) {
            node.set("headers", Json.object().put("key", "content-type").put("value", "application/json"));
        }
        if (more.contains(side + ".body")) {
            node.set("body", Json.object().put("data", "{}"));
        }
    }
}
