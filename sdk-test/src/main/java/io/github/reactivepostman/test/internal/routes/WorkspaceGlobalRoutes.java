package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.account.Account;
import io.github.reactivepostman.test.internal.web.Answer;
import io.github.reactivepostman.test.internal.web.Call;
import io.github.reactivepostman.test.internal.web.Json;
import io.github.reactivepostman.test.internal.web.Route;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** Answers the operations on global variables. */
final class WorkspaceGlobalRoutes {
    private final Account account;

    WorkspaceGlobalRoutes(Account account) {
        this.account = account;
    }

    List<Route> routes() {
        return List.of(
                Route.of("GET /workspaces/{id}/global-variables", this::get),
                Route.of("PUT /workspaces/{id}/global-variables", this::replace));
    }

    private Answer get(Call call) {
        return values(workspace(call));
    }

    private Answer replace(Call call) {
        String id = workspace(call);
        JsonNode body = call.json();
        JsonNode values = body == null ? Json.object() : body.path("values");
        if (values instanceof ArrayNode array) {
            account.workspaceStore().setGlobals(id, array);
            return values(id);
        }
        return Problems.badRequest("'values' must be an array");
    }

    private Answer values(String id) {
        return Answer.ok(
                Json.wrap("values", account.workspaceStore().globals(id).deepCopy()));
    }

    /** The service documents no error but 500 here; what it says of an unknown workspace is not known. */
    private String workspace(Call call) {
        return Required.found(account.workspaceStore().find(call.id()), Problems::noWorkspace)
                .id();
    }
}
