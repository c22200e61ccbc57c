package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.account.Account;
import io.github.reactivepostman.test.account.StoredMock;
import io.github.reactivepostman.test.account.StoredServerResponse;
import io.github.reactivepostman.test.internal.web.Answer;
import io.github.reactivepostman.test.internal.web.Call;
import io.github.reactivepostman.test.internal.web.Errors;
import io.github.reactivepostman.test.internal.web.Json;
import io.github.reactivepostman.test.internal.web.Route;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers the operations on the server errors of mock servers, which nothing wraps. */
final class MockResponseRoutes {
    private final Account account;

    MockResponseRoutes(Account account) {
        this.account = account;
    }

    List<Route> routes() {
        return List.of(
                Route.of("GET /mocks/{id}/server-responses", this::list),
                Route.of("POST /mocks/{id}/server-responses", this::create),
                Route.of("GET /mocks/{id}/server-responses/{response}", call -> full(response(call))),
                Route.of("PUT /mocks/{id}/server-responses/{response}", this::update),
                Route.of("DELETE /mocks/{id}/server-responses/{response}", this::delete));
    }

    private Answer list(Call call) {
        ArrayNode views = Json.array();
        account.mockStore().responses(mock(call)).forEach(response -> views.add(summary(response)));
        return Answer.ok(views);
    }

    private Answer create(Call call) {
        StoredMock mock = mock(call);
        ObjectNode body = body(call);
        for (String required : List.of("name", "statusCode")) {
            Required.that(body.has(required), () -> MockRoutes.missingParam(required));
        }
        checkStatus(body);
        return full(account.mockStore().addResponse(mock, body));
    }

    private Answer update(Call call) {
        StoredServerResponse response = response(call);
        ObjectNode body = body(call);
        checkStatus(body);
        return full(account.mockStore().updateResponse(response, document -> document.setAll(body.deepCopy())));
    }

    private Answer delete(Call call) {
        StoredServerResponse response = response(call);
        account.mockStore().removeResponse(response);
        ObjectNode view = view(response);
        view.remove(List.of("updatedAt", "mock"));
        return Answer.ok(view);
    }

    private static ObjectNode body(Call call) {
        return Required.found(call.wrapped("serverResponse"), () -> MockRoutes.missingParam("serverResponse"));
    }

    private static void checkStatus(ObjectNode body) {
        int status = body.path("statusCode").asInt(500);
        Required.that(
                status >= 500 && status <= 599,
                () -> Errors.problem(400, "bad-request", "Bad Request", "The status is not 500 to 599"));
    }

    private StoredMock mock(Call call) {
        return Required.found(
                account.mockStore().find(call.id()),
                () -> missing("mockNotFoundError", "No mock found", "There is no such mock."));
    }

    private StoredServerResponse response(Call call) {
        return Required.found(
                account.mockStore().findResponse(mock(call), call.variables().get(1)),
                () -> missing("serverResponseNotFoundError", "No response found", "The mock has no such response."));
    }

    private static Answer missing(String name, String header, String message) {
        ObjectNode error = Json.object().put("name", name).put("header", header).put("message", message);
        return Answer.json(404, Json.wrap("error", error));
    }

    private Answer full(StoredServerResponse response) {
        return Answer.ok(view(response));
    }

    private ObjectNode view(StoredServerResponse response) {
        ObjectNode node = summary(response);
        node.set("headers", Json.array());
        for (String key : List.of("headers", "language", "body")) {
            if (response.document().has(key)) {
                node.set(key, response.document().path(key).deepCopy());
            }
        }
        return node.put("mock", response.mockId());
    }

    private ObjectNode summary(StoredServerResponse response) {
        String user = Long.toString(account.user().id());
        return Json.object()
                .put("id", response.id())
                .put("name", response.document().path("name").asString(""))
                .put("statusCode", response.document().path("statusCode").asInt(500))
                .put("createdAt", response.createdAt().toString())
                .put("updatedAt", response.updatedAt().toString())
                .put("createdBy", user)
                .put("updatedBy", user);
    }
}
