package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.account.Account;
import io.github.reactivepostman.test.account.PackageStore;
import io.github.reactivepostman.test.account.StoredPackage;
import io.github.reactivepostman.test.internal.web.Answer;
import io.github.reactivepostman.test.internal.web.Call;
import io.github.reactivepostman.test.internal.web.Json;
import io.github.reactivepostman.test.internal.web.Route;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers the operations on script packages. */
final class PackageRoutes {
    private static final int GREATEST_LIMIT = 100;
    private static final String DESCRIPTION = "\\p{Print}{0,500}";
    private static final int SCRIPT = 512_000;

    private final Account account;
    private final PackageStore packages;

    PackageRoutes(Account account) {
        this.account = account;
        this.packages = account.packageStore();
    }

    List<Route> routes() {
        return List.of(
                Route.of("GET /packages", this::list),
                Route.of("POST /packages", this::create),
                Route.of("GET /packages/{id}", this::get),
                Route.of("PATCH /packages/{id}", this::update),
                Route.of("DELETE /packages/{id}", this::delete));
    }

    private Answer list(Call call) {
        return Answer.ok(
                CursorSlice.of(packages.all(), call, GREATEST_LIMIT, () -> PackageErrors.wrong(call, "limit or cursor"))
                        .body(PackageRoutes::listed));
    }

    private Answer get(Call call) {
        StoredPackage found = Required.found(packages.find(call.id()), () -> PackageErrors.missing(call));
        return Answer.ok(Json.wrap("data", full(found)));
    }

    private Answer create(Call call) {
        ObjectNode body = body(call);
        String name = JsonBody.text(body, "name", "");
        Required.that(
                !name.isEmpty() && name.length() <= 200,
                () -> PackageErrors.wrong(call, "name must have 1 to 200 characters"));
        String workspace =
                Required.found(call.query("workspace"), () -> PackageErrors.wrong(call, "workspace is missing"));
        Required.that(account.workspaceStore().find(workspace) != null, () -> PackageErrors.forbidden(call));
        Required.that(!packages.isTaken(name), () -> PackageErrors.taken(call));
        Required.that(packages.all().size() < packages.limit(), () -> PackageErrors.full(call));
        StoredPackage added = packages.add(
                workspace, name, JsonBody.text(body, "description", ""), JsonBody.text(body, "script", ""));
        return Answer.json(201, full(added));
    }

    private Answer update(Call call) {
        ObjectNode body = body(call);
        StoredPackage updated = packages.update(
                call.id(),
                old -> old.with(
                        patched(body, "description", old.description()), patched(body, "script", old.script())));
        return Answer.ok(full(Required.found(updated, () -> PackageErrors.missing(call))));
    }

    /** A package that is not there is as good as deleted. */
    private Answer delete(Call call) {
        packages.remove(call.id());
        return Answer.noContent();
    }

    /** Null empties a field and a missing one leaves it: JSON Merge Patch. */
    private static String patched(JsonNode body, String field, String old) {
        return body.path(field).isNull() ? "" : JsonBody.text(body, field, old);
    }

    private static ObjectNode body(Call call) {
        ObjectNode body = JsonBody.of(call, () -> PackageErrors.wrong(call, "the body is no JSON object"));
        Required.that(
                JsonBody.text(body, "description", "").matches(DESCRIPTION),
                () -> PackageErrors.wrong(call, "description must be at most 500 printable characters"));
        Required.that(
                JsonBody.text(body, "script", "").length() <= SCRIPT,
                () -> PackageErrors.wrong(call, "script is too long"));
        return body;
    }

    private static ObjectNode listed(StoredPackage one) {
        return Json.object()
                .put("id", one.id())
                .put("name", one.name())
                .put("description", one.description())
                .put("createdAt", one.createdAt().toString())
                .put("updatedAt", one.updatedAt().toString());
    }

    private ObjectNode full(StoredPackage one) {
        return listed(one)
                .put("script", one.script())
                .put("createdBy", account.user().id());
    }
}
