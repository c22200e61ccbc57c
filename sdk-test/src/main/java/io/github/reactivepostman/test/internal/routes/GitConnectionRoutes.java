package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.account.Account;
import io.github.reactivepostman.test.account.GitConnectionStore;
import io.github.reactivepostman.test.account.StoredGitConnection;
import io.github.reactivepostman.test.account.StoredSdkPullRequest;
import io.github.reactivepostman.test.headers.Header;
import io.github.reactivepostman.test.internal.web.Answer;
import io.github.reactivepostman.test.internal.web.Call;
import io.github.reactivepostman.test.internal.web.Route;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** Answers the operations on the Git connections of SDKs. */
final class GitConnectionRoutes {
    private static final String GROUP = "sdk-git-connections/";

    private final Account account;
    private final GitConnectionStore connections;
    private final SdkViews views;

    GitConnectionRoutes(Account account) {
        this.account = account;
        this.connections = account.sdkStore().connections();
        this.views = new SdkViews(account.sdkStore());
    }

    List<Route> routes() {
        return List.of(
                Route.of("GET /sdk-git-connections", this::list),
                Route.of("POST /sdk-git-connections", this::create),
                Route.of("GET /sdk-git-connections/{id}", this::get),
                Route.of("PUT /sdk-git-connections/{id}", this::update),
                Route.of("GET /sdk-git-connections/{id}/pull-requests", this::pullRequests));
    }

    private Answer list(Call call) {
        String workspace = Required.found(call.query("workspaceId"), () -> wrongQuery(call));
        List<StoredGitConnection> selected = connections.all().stream()
                .filter(one -> one.workspaceId().equals(workspace))
                .filter(one -> SdkRoutes.is(call.query("sourceId"), one.sourceId()))
                .filter(one -> SdkRoutes.is(call.query("language"), one.language()))
                .filter(one -> SdkRoutes.is(call.query("status"), one.status()))
                .filter(one -> SdkRoutes.is(call.query("repositoryUrl"), one.repositoryUrl()))
                .toList();
        return Answer.ok(CursorSlice.of(selected, call, SdkRoutes.GREATEST_LIMIT, () -> wrongQuery(call))
                .bodyWithTotal(views::connection));
    }

    private Answer create(Call call) {
        SdkSourceBody source = SdkSourceBody.of(call, account, () -> wrongBody(call));
        ObjectNode body = JsonBody.of(call, () -> wrongBody(call));
        String url = Required.found(JsonBody.text(body, "repositoryUrl"), () -> wrongBody(call));
        boolean connected = connections.all().stream()
                .anyMatch(one ->
                        one.sourceId().equals(source.id()) && one.language().equals(source.language()));
        Required.that(!connected, SdkErrors::connected);
        StoredGitConnection added = connections.add(
                source.type(),
                source.id(),
                source.workspaceId(),
                source.language(),
                url,
                JsonBody.text(body, "targetBranch", "main"),
                body.path("autoUpdatePullRequestsEnabled").asBoolean(true));
        Header location = new Header("Location", "https://api.postman.com/sdk-git-connections/" + added.id());
        return Answer.json(201, views.connection(added)).with(List.of(location));
    }

    private Answer get(Call call) {
        return Answer.ok(views.connection(found(call)));
    }

    private Answer update(Call call) {
        ObjectNode body = JsonBody.of(call, () -> wrongBody(call));
        String status = JsonBody.text(body, "status", "");
        Required.that(
                Set.of("active", "disconnected").contains(status),
                () -> SdkErrors.wrong(call, GROUP + "invalid-status-transition", "status is neither of the two"));
        boolean autoUpdate = body.path("autoUpdatePullRequestsEnabled").asBoolean(true);
        return Answer.ok(views.connection(Required.found(
                connections.update(call.id(), old -> old.with(status, autoUpdate)), SdkErrors::missing)));
    }

    private Answer pullRequests(Call call) {
        StoredGitConnection connection = found(call);
        List<StoredSdkPullRequest> selected = connection.pullRequests().stream()
                .filter(one -> SdkRoutes.is(call.query("status"), one.status()))
                .toList();
        return Answer.ok(CursorSlice.of(selected, call, SdkRoutes.GREATEST_LIMIT, () -> wrongQuery(call))
                .bodyWithTotal(one -> views.pullRequest(connection, one)));
    }

    private StoredGitConnection found(Call call) {
        return Required.found(connections.find(call.id()), SdkErrors::missing);
    }

    private static Answer wrongQuery(Call call) {
        return SdkErrors.wrong(call, GROUP + "invalid-list-query", "workspaceId, limit or cursor");
    }

    private static Answer wrongBody(Call call) {
        return SdkErrors.wrong(call, GROUP + "invalid-create-request", "source, language or repositoryUrl");
    }
}
