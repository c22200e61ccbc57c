package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.account.Account;
import io.github.reactivepostman.test.account.StoredEnvironment;
import io.github.reactivepostman.test.internal.web.Answer;
import io.github.reactivepostman.test.internal.web.Call;
import io.github.reactivepostman.test.internal.web.Errors;
import io.github.reactivepostman.test.internal.web.Json;
import io.github.reactivepostman.test.internal.web.Route;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers the operations on environments. */
final class EnvironmentRoutes {
    private final Account account;

    EnvironmentRoutes(Account account) {
        this.account = account;
    }

    List<Route> routes() {
        return List.of(
                Route.of("GET /environments", this::list),
                Route.of("POST /environments", this::create),
                Route.of("GET /environments/{id}", this::get),
                Route.of("PUT /environments/{id}", this::replace),
                Route.of("PATCH /environments/{id}", this::patch),
                Route.of("DELETE /environments/{id}", this::delete));
    }

    private Answer list(Call call) {
        String workspace = call.query("workspace");
        ArrayNode views = Json.array();
        account.environments().stream()
                .filter(environment ->
                        workspace == null || environment.workspaceId().equals(workspace))
                .forEach(environment -> views.add(EnvironmentViews.listed(environment, account.user())));
        return Answer.ok(Json.wrap("environments", views));
    }

    private Answer get(Call call) {
        // The service documents 400 here, not 404.
        StoredEnvironment environment =
                Required.found(account.environmentStore().find(call.id()), missing(400));
        return Answer.ok(Json.wrap("environment", EnvironmentViews.full(environment, account.user())));
    }

    private Answer create(Call call) {
        BodySize.check(call);
        String workspace = TargetWorkspace.of(call, account);
        ObjectNode body = EnvironmentBody.checked(call);
        String name = Required.found(EnvironmentBody.name(body), EnvironmentBody::nameMissing);
        ArrayNode values = EnvironmentBody.values(body);
        return changed(account.environmentStore().add(workspace, name, values == null ? Json.array() : values));
    }

    private Answer replace(Call call) {
        BodySize.check(call);
        ObjectNode body = EnvironmentBody.checked(call);
        String name = EnvironmentBody.name(body);
        ArrayNode values = EnvironmentBody.values(body);
        return changed(Required.found(
                account.environmentStore()
                        .update(call.id(), old -> old.with(or(name, old.name()), or(values, old.values()))),
                missing(404)));
    }

    private Answer patch(Call call) {
        BodySize.check(call);
        EnvironmentPatch patch = EnvironmentPatch.checked(call);
        StoredEnvironment patched = Required.found(
                account.environmentStore().update(call.id(), patch::apply),
                () -> Errors.problem(
                        404,
                        "not-found",
                        "Not Found",
                        "Not Found",
                        call.request().path()));
        return Answer.ok(Json.wrap("environment", EnvironmentViews.patched(patched, account.user())));
    }

    private Answer delete(Call call) {
        StoredEnvironment removed = Required.found(account.environmentStore().remove(call.id()), missing(404));
        ObjectNode view = Json.object().put("id", removed.id()).put("uid", removed.uid());
        return Answer.ok(Json.wrap("environment", view));
    }

    private static Answer changed(StoredEnvironment environment) {
        return Answer.ok(Json.wrap("environment", EnvironmentViews.changed(environment)));
    }

    private static Supplier<Answer> missing(int status) {
        return () -> Errors.named(status, "instanceNotFoundError", "We could not find the environment");
    }

    private static <T> T or(@Nullable T value, T otherwise) {
        return value == null ? otherwise : value;
    }
}
