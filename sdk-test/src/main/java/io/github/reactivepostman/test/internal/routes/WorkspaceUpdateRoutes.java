package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.account.Account;
import io.github.reactivepostman.test.account.StoredUpdate;
import io.github.reactivepostman.test.internal.web.Answer;
import io.github.reactivepostman.test.internal.web.Call;
import io.github.reactivepostman.test.internal.web.Errors;
import io.github.reactivepostman.test.internal.web.Json;
import io.github.reactivepostman.test.internal.web.Route;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers the operations on the posts that tell what is new in workspaces. */
final class WorkspaceUpdateRoutes {
    private static final int PAGE = 10;

    private final Account account;

    WorkspaceUpdateRoutes(Account account) {
        this.account = account;
    }

    List<Route> routes() {
        return List.of(
                Route.of("GET /workspaces/{id}/updates", this::list),
                Route.of("POST /workspaces/{id}/updates", this::create),
                Route.of("GET /workspaces/{id}/updates/{updateId}", this::get),
                Route.of("PATCH /workspaces/{id}/updates/{updateId}", this::patch),
                Route.of("DELETE /workspaces/{id}/updates/{updateId}", this::delete));
    }

    private Answer list(Call call) {
        String category = call.query("category");
        Set<String> wanted = category == null ? WorkspaceUpdateBody.CATEGORIES : Set.of(category.split(",", -1));
        Required.that(WorkspaceUpdateBody.CATEGORIES.containsAll(wanted), WorkspaceUpdateBody::unknownCategory);
        List<StoredUpdate> all = account.workspaceStore().updates().of(workspace(call)).stream()
                .filter(update -> wanted.contains(update.category()))
                .toList();
        ListPage<StoredUpdate> page = ListPage.of(all, call, PAGE, () -> WorkspaceUpdateBody.bad("Unknown cursor"));
        ArrayNode data = Json.array();
        page.items().forEach(update -> data.add(view(update, true)));
        ObjectNode body = Json.wrap("data", data);
        body.set("meta", page.meta(null));
        return Answer.ok(body);
    }

    private Answer create(Call call) {
        String workspace = workspace(call);
        ObjectNode body = WorkspaceUpdateBody.complete(call);
        StoredUpdate added = account.workspaceStore()
                .updates()
                .add(
                        workspace,
                        body.path("topic").asString(),
                        body.path("description").asString(),
                        body.path("category").asString(),
                        body.withArray("relatedResources").deepCopy());
        return Answer.ok(view(added, false));
    }

    private Answer get(Call call) {
        String id = call.variables().get(1);
        StoredUpdate found = Required.found(
                account.workspaceStore().updates().find(workspace(call), id), WorkspaceUpdateRoutes::noUpdate);
        return Answer.ok(view(found, true));
    }

    private Answer patch(Call call) {
        String workspace = workspace(call);
        ObjectNode body = WorkspaceUpdateBody.mergePatch(call);
        StoredUpdate patched = Required.found(
                account.workspaceStore()
                        .updates()
                        .update(workspace, call.variables().get(1), old -> WorkspaceUpdateBody.merge(old, body)),
                WorkspaceUpdateRoutes::noUpdate);
        return Answer.ok(view(patched, false));
    }

    private Answer delete(Call call) {
        String workspace = workspace(call);
        Required.that(
                account.workspaceStore()
                        .updates()
                        .remove(workspace, call.variables().get(1)),
                WorkspaceUpdateRoutes::noUpdate);
        return new Answer(204, Answer.JSON, "", List.of());
    }

    /** Reading tells who the author is, writing the author's number only. */
    private ObjectNode view(StoredUpdate update, boolean withAuthor) {
        ObjectNode node = Json.object()
                .put("id", update.id())
                .put("topic", update.topic())
                .put("description", update.description())
                .put("workspaceId", update.workspaceId());
        if (withAuthor) {
            node.set(
                    "createdBy",
                    Json.object()
                            .put("id", account.user().id())
                            .put("name", account.user().fullName())
                            .put("username", account.user().username()));
        } else {
            node.put("createdBy", account.user().id());
        }
        node.put("updatedBy", account.user().id())
                .put("createdAt", update.createdAt().toString())
                .put("updatedAt", update.updatedAt().toString())
                .put("category", update.category())
                .put("isPinned", update.pinned())
                .set("relatedResources", update.related().deepCopy());
        return node;
    }

    private String workspace(Call call) {
        return Required.found(account.workspaceStore().find(call.id()), () -> missing("There is no such workspace"))
                .id();
    }

    private static Answer noUpdate() {
        return missing("There is no such update");
    }

    private static Answer missing(String detail) {
        return Errors.problem(404, "notFound", "Not Found", detail);
    }
}
