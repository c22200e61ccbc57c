package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.account.Account;
import io.github.reactivepostman.test.account.StoredCollection;
import io.github.reactivepostman.test.account.StoredEnvironment;
import io.github.reactivepostman.test.account.StoredWorkspace;
import io.github.reactivepostman.test.internal.web.Answer;
import io.github.reactivepostman.test.internal.web.Call;
import io.github.reactivepostman.test.internal.web.Json;
import io.github.reactivepostman.test.internal.web.Route;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers the transfers of elements to other workspaces, and of workspaces to other teams. */
final class WorkspaceTransferRoutes {
    private static final Set<String> TYPES = Set.of("collection", "environment", "api", "flow", "mock", "monitor");

    private final Account account;

    WorkspaceTransferRoutes(Account account) {
        this.account = account;
    }

    List<Route> routes() {
        return List.of(
                Route.of("POST /workspaces/{id}/element-transfers", this::element),
                Route.of("PATCH /workspaces/{id}/transfers", this::workspace));
    }

    private Answer element(Call call) {
        String id = text(call, "id");
        String type = text(call, "type");
        String to = text(call, "to");
        Required.that(TYPES.contains(type), () -> Problems.badRequest("The type of the element is not known"));
        StoredWorkspace from = Required.found(account.workspaceStore().find(call.id()), Problems::noWorkspace);
        StoredWorkspace target = Required.found(account.workspaceStore().find(to), Problems::noWorkspace);
        Required.that(
                from.type().equals("personal") || !target.type().equals("personal"),
                () -> Problems.badRequest("A team's element cannot become personal"));
        Required.that(moved(type, id, from.id(), to), () -> Problems.notFound("There is no such element"));
        ObjectNode transfer = Json.object()
                .put("type", type)
                .put("from", from.id())
                .put("id", id)
                .put("to", to);
        return Answer.ok(Json.wrap("workspace", Json.wrap("element-transfers", transfer)));
    }

    /** Moves what the emulator keeps by workspace, which are collections and environments. */
    private boolean moved(String type, String id, String from, String to) {
        StoredCollection collection =
                type.equals("collection") ? account.collectionStore().find(id) : null;
        StoredEnvironment environment =
                type.equals("environment") ? account.environmentStore().find(id) : null;
        if (collection != null && collection.workspaceId().equals(from)) {
            return account.collectionStore().move(id, to) != null;
        }
        return environment != null
                && environment.workspaceId().equals(from)
                && account.environmentStore().move(id, to) != null;
    }

    private Answer workspace(Call call) {
        String source = text(call, "source");
        String destination = text(call, "destination");
        StoredWorkspace old = Required.found(
                account.workspaceStore().find(call.id()),
                () -> Problems.notFound("There is no such workspace").asJson());
        boolean known = account.teamStore().find(destination) != null;
        Required.that(
                known && source.equals(old.teamId()),
                () -> Problems.notFound("There is no such team").asJson());
        account.workspaceStore().update(old.id(), now -> now.withTeamId(destination));
        ObjectNode transfer =
                Json.object().put("id", old.id()).put("source", source).put("destination", destination);
        return Answer.ok(Json.wrap("workspace", Json.wrap("transfer", transfer)));
    }

    private static String text(Call call, String property) {
        JsonNode body = call.json();
        String text = body == null ? "" : body.path(property).asString("");
        Required.that(!text.isEmpty(), () -> Problems.badRequest("Property '" + property + "' is missing"));
        return text;
    }
}
