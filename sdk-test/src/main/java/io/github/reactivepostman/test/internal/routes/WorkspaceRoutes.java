package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.account.Account;
import io.github.reactivepostman.test.account.EndOfList;
import io.github.reactivepostman.test.account.StoredActivity.Element;
import io.github.reactivepostman.test.account.StoredWorkspace;
import io.github.reactivepostman.test.internal.web.Answer;
import io.github.reactivepostman.test.internal.web.Call;
import io.github.reactivepostman.test.internal.web.Errors;
import io.github.reactivepostman.test.internal.web.Json;
import io.github.reactivepostman.test.internal.web.Route;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Answers the operations on workspaces. */
final class WorkspaceRoutes {
    private final Account account;
    private final WorkspaceList list;

    WorkspaceRoutes(Account account, EndOfList endOfList) {
        this.account = account;
        this.list = new WorkspaceList(account, endOfList);
    }

    List<Route> routes() {
        return List.of(
                Route.of("GET /workspaces", list::list),
                Route.of("POST /workspaces", this::create),
                Route.of("GET /workspaces/{id}", this::get),
                Route.of("PUT /workspaces/{id}", this::update),
                Route.of("DELETE /workspaces/{id}", this::delete));
    }

    private Answer get(Call call) {
        StoredWorkspace workspace = Required.found(
                account.workspaceStore().find(call.id()),
                () -> Errors.namedWithStatusInside(404, "workspaceNotFoundError", "Workspace not found"));
        return Answer.ok(Json.wrap("workspace", WorkspaceViews.full(workspace, account, call)));
    }

    private Answer create(Call call) {
        ObjectNode body = body(call);
        String name = Required.found(text(body, "name"), () -> malformed("'name' is missing in the workspace"));
        String type = Required.found(text(body, "type"), () -> malformed("'type' is missing in the workspace"));
        check(name, type, "");
        return changed(account.workspaceStore().add(name, type, text(body, "description"), text(body, "about")));
    }

    private Answer update(Call call) {
        ObjectNode body = body(call);
        StoredWorkspace old = Required.found(
                account.workspaceStore().find(call.id()),
                () -> Errors.named(404, "instanceNotFoundError", "The specified workspace does not exist.")
                        .asJson());
        String name = text(body, "name");
        String type = text(body, "type");
        check(name == null ? old.name() : name, type == null ? old.type() : type, old.id());
        StoredWorkspace updated = account.workspaceStore()
                .update(old.id(), now -> now.with(name, type, text(body, "description"), text(body, "about")));
        account.workspaceStore()
                .activities()
                .add(element(old), "update", type == null ? "update" : "update_visibility");
        return changed(updated == null ? old : updated);
    }

    private Answer delete(Call call) {
        // The service documents 400 here, not 404.
        Required.that(
                account.removeWorkspace(call.id()),
                () -> Errors.named(400, "instanceNotFoundError", "The specified workspace does not exist.")
                        .asJson());
        return Answer.ok(Json.wrap("workspace", Json.object().put("id", call.id())));
    }

    private void check(String name, String type, String exceptId) {
        Required.that(WorkspaceFilter.TYPES.contains(type), () -> malformed("'" + type + "' is no type of workspace"));
        Required.that(
                !type.equals("public") || !account.workspaceStore().publicNameTaken(name, exceptId),
                () -> Errors.named(
                        400, "workspaceSlugNotUniqueError", "Workspace Slug is not unique in the account context"));
    }

    private static ObjectNode body(Call call) {
        return Required.found(call.wrapped("workspace"), () -> malformed("'workspace' object missing in the request"));
    }

    static Element element(StoredWorkspace workspace) {
        return new Element(workspace.id(), "workspace", workspace.id(), workspace.name());
    }

    private static Answer malformed(String message) {
        return Errors.named(400, "malformedRequestError", message);
    }

    private static Answer changed(StoredWorkspace workspace) {
        ObjectNode node = Json.object().put("id", workspace.id()).put("name", workspace.name());
        return Answer.ok(Json.wrap("workspace", node));
    }

    private static @Nullable String text(ObjectNode body, String key) {
        return body.path(key).isString() ? body.path(key).asString() : null;
    }
}
