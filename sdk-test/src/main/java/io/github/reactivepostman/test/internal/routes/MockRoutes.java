package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.account.Account;
import io.github.reactivepostman.test.account.StoredMock;
import io.github.reactivepostman.test.internal.web.Answer;
import io.github.reactivepostman.test.internal.web.Call;
import io.github.reactivepostman.test.internal.web.Errors;
import io.github.reactivepostman.test.internal.web.Json;
import io.github.reactivepostman.test.internal.web.Route;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers the operations on mock servers. */
final class MockRoutes {
    private static final List<String> CHANGEABLE =
            List.of("name", "collection", "environment", "description", "private", "versionTag", "config");

    private final Account account;

    MockRoutes(Account account) {
        this.account = account;
    }

    List<Route> routes() {
        return List.of(
                Route.of("GET /mocks", this::list),
                Route.of("POST /mocks", this::create),
                Route.of("GET /mocks/{id}", this::get),
                Route.of("PUT /mocks/{id}", this::update),
                Route.of("DELETE /mocks/{id}", this::delete),
                Route.of("GET /mocks/{id}/call-logs", new MockCallList(account)::list),
                Route.of("POST /mocks/{id}/publish", call -> open(call, true)),
                Route.of("DELETE /mocks/{id}/unpublish", call -> open(call, false)));
    }

    private Answer list(Call call) {
        String workspace = call.query("workspace");
        ArrayNode views = Json.array();
        account.mockStore().all().stream()
                .filter(mock -> workspace == null || mock.workspaceId().equals(workspace))
                .forEach(mock -> views.add(MockViews.listed(mock, account.user())));
        return Answer.ok(Json.wrap("mocks", views));
    }

    private Answer get(Call call) {
        return Answer.ok(Json.wrap("mock", MockViews.full(found(account, call), account.user())));
    }

    private Answer create(Call call) {
        String workspace = Required.found(call.query("workspace"), MockRoutes::noWorkspace);
        Required.that(account.workspaceStore().find(workspace) != null, () -> Errors.missing("workspace", workspace));
        ObjectNode body = Required.found(call.wrapped("mock"), () -> missingParam("mock"));
        Required.that(!body.path("collection").asString("").isEmpty(), () -> missingParam("collection"));
        return changed(account.mockStore().add(workspace, body));
    }

    private Answer update(Call call) {
        ObjectNode body = Required.found(call.wrapped("mock"), MockRoutes::nothingToChange);
        Required.that(CHANGEABLE.stream().anyMatch(body::has), MockRoutes::nothingToChange);
        return changed(found(account.mockStore().update(call.id(), document -> document.setAll(body.deepCopy()))));
    }

    private Answer delete(Call call) {
        StoredMock removed = found(account.mockStore().remove(call.id()));
        return Answer.ok(Json.wrap("mock", Json.object().put("id", removed.id()).put("uid", removed.uid())));
    }

    private Answer open(Call call, boolean open) {
        StoredMock mock = found(account, call);
        String name = open ? "mockAlreadyPublishedError" : "mockAlreadyUnpublishedError";
        Required.that(
                mock.isPrivate() == open,
                () -> Errors.named(400, name, "The mock is so already.").asJson());
        account.mockStore().update(mock.id(), document -> document.put("private", !open));
        return Answer.ok(Json.wrap("mock", Json.object().put("id", mock.id())));
    }

    private Answer changed(StoredMock mock) {
        return Answer.ok(Json.wrap("mock", MockViews.changed(mock, account.user())));
    }

    static StoredMock found(Account account, Call call) {
        return found(account.mockStore().find(call.id()));
    }

    private static StoredMock found(@Nullable StoredMock mock) {
        return Required.found(
                mock,
                () -> Errors.named(404, "instanceNotFoundError", "There is no such mock.", Json.object())
                        .asJson());
    }

    /** Answers in the one form that has neither a status nor a URL for its type. */
    private static Answer noWorkspace() {
        return Answer.problem(
                400,
                Json.object()
                        .put("type", "badRequest")
                        .put("title", "Invalid request")
                        .put("detail", "The workspace parameter is missing"));
    }

    static Answer missingParam(String param) {
        ObjectNode details = Json.wrap("param", Json.array().add(param));
        return Errors.named(400, "paramMissingError", "Something is missing in the body.", details);
    }

    private static Answer nothingToChange() {
        ObjectNode details = Json.object().put("param", String.join(", ", CHANGEABLE));
        return Errors.named(400, "paramMissingError", "Nothing is to be changed.", details)
                .asJson();
    }
}
