package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.account.Account;
import io.github.reactivepostman.test.account.NetworkStore;
import io.github.reactivepostman.test.account.StoredAddRequest;
import io.github.reactivepostman.test.account.StoredWorkspace;
import io.github.reactivepostman.test.internal.web.Answer;
import io.github.reactivepostman.test.internal.web.Call;
import io.github.reactivepostman.test.internal.web.Errors;
import io.github.reactivepostman.test.internal.web.Json;
import io.github.reactivepostman.test.internal.web.Route;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** Answers the operations on the private network; their errors have name and message at the root. */
final class NetworkRoutes {
    private final Account account;
    private final NetworkStore network;
    private final NetworkViews views;

    NetworkRoutes(Account account) {
        this.account = account;
        this.network = account.networkStore();
        this.views = new NetworkViews(account);
    }

    List<Route> routes() {
        return List.of(
                Route.of("GET /network/private", this::list),
                Route.of("POST /network/private", this::add),
                Route.of("GET /network/private/network-entity/request/all", this::requests),
                Route.of("PUT /network/private/network-entity/request/{id}", this::respond),
                Route.of("PUT /network/private/workspace/{id}", this::move),
                Route.of("DELETE /network/private/workspace/{id}", this::remove));
    }

    private Answer list(Call call) {
        NetworkFilter filter = NetworkFilter.of(call, NetworkRoutes::wrong);
        String user = Long.toString(account.user().id());
        Stream<StoredWorkspace> selected = account.workspaces().stream()
                .filter(one -> network.addedAt(one.id()) != null)
                .filter(one -> filter.matches("type", "workspace"))
                .filter(one -> filter.matches("addedBy", user) && filter.matches("createdBy", user))
                .filter(one -> filter.contains("name", one.name()))
                .filter(one -> filter.contains("summary", one.about()))
                .filter(one -> filter.contains("description", one.description()))
                .filter(one -> filter.spans(addedAt(one)));
        OffsetSlice<StoredWorkspace> slice =
                OffsetSlice.of(filter.sorted(selected, this::addedAt), call, NetworkRoutes::wrong);
        ObjectNode body = Json.wrap("elements", slice.views(one -> views.element(one, addedAt(one))));
        body.set("folders", Json.array());
        body.set("meta", slice.meta());
        return Answer.ok(body);
    }

    private Answer add(Call call) {
        ObjectNode body = Required.found(call.wrapped("workspace"), NetworkRoutes::wrong);
        String id = JsonBody.text(body, "id", "");
        StoredWorkspace workspace = Required.found(account.workspaceStore().find(id), () -> missing(id));
        network.add(id);
        return Answer.json(201, views.element(workspace, addedAt(workspace)));
    }

    private Answer remove(Call call) {
        Required.that(network.remove(call.id()), () -> missing(call.id()));
        return Answer.ok(Json.wrap("workspace", Json.object().put("id", call.id())));
    }

    /** There are no folders any more, so that nothing moves. */
    private Answer move(Call call) {
        Required.that(network.addedAt(call.id()) != null, () -> missing(call.id()));
        return new Answer(200, Answer.JSON, "", List.of());
    }

    private Answer requests(Call call) {
        NetworkFilter filter = NetworkFilter.of(call, NetworkRoutes::wrong);
        Stream<StoredAddRequest> selected = network.requests().stream()
                .filter(request -> !request.status().equals("approved"))
                .filter(request -> filter.matches("status", request.status()) && filter.matches("type", "workspace"))
                .filter(request -> filter.matches("requestedBy", Long.toString(NetworkViews.REQUESTER)))
                .filter(request -> filter.contains("name", name(request)))
                .filter(request -> filter.spans(request.createdAt()));
        OffsetSlice<StoredAddRequest> slice =
                OffsetSlice.of(filter.sorted(selected, StoredAddRequest::createdAt), call, NetworkRoutes::wrong);
        ObjectNode body = Json.wrap("requests", slice.views(views::request));
        body.set("meta", slice.meta());
        return Answer.ok(body);
    }

    private Answer respond(Call call) {
        ObjectNode body = JsonBody.of(call, NetworkRoutes::wrong);
        String status = JsonBody.text(body, "status", "");
        Required.that(
                Set.of("approved", "denied").contains(status),
                () -> Errors.flat(400, "invalidParamsError", "status must be approved or denied"));
        String reason = JsonBody.text(body.path("response"), "message");
        // The service documents 400 here, not 404.
        StoredAddRequest request = Required.found(
                network.update(call.id(), old -> old.answered(status, reason)),
                () -> Errors.flat(400, "instanceNotFoundError", "There is no request " + call.id()));
        if (status.equals("approved")) {
            network.add(request.workspaceId());
        }
        return Answer.ok(Json.wrap("request", Json.array().add(views.request(request))));
    }

    private Instant addedAt(StoredWorkspace workspace) {
        Instant time = network.addedAt(workspace.id());
        return time == null ? workspace.createdAt() : time;
    }

    private String name(StoredAddRequest request) {
        StoredWorkspace workspace = account.workspaceStore().find(request.workspaceId());
        return workspace == null ? "" : workspace.name();
    }

    private static Answer wrong() {
        return Errors.flat(400, "invalidParamsError", "A parameter or the body is not valid");
    }

    private static Answer missing(String id) {
        return Errors.flat(404, "instanceNotFoundError", "The network has no entity " + id);
    }
}
