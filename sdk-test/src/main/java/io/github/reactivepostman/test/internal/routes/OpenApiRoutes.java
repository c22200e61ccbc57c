package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.account.Account;
import io.github.reactivepostman.test.account.StoredCollection;
import io.github.reactivepostman.test.internal.web.Answer;
import io.github.reactivepostman.test.internal.web.Call;
import io.github.reactivepostman.test.internal.web.Errors;
import io.github.reactivepostman.test.internal.web.Json;
import io.github.reactivepostman.test.internal.web.Route;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Turns collections into OpenAPI definitions and back. */
final class OpenApiRoutes {
    private static final Set<String> FORMATS = Set.of("json", "yaml");

    private final Account account;

    OpenApiRoutes(Account account) {
        this.account = account;
    }

    List<Route> routes() {
        return List.of(
                Route.of("GET /collections/{id}/transformations", this::transform),
                Route.of("POST /import/openapi", this::imported));
    }

    private Answer transform(Call call) {
        Supplier<Answer> missing =
                () -> Errors.problem(404, "not-found", "Not Found", "Not Found", "/collections/{collectionId}/apis");
        StoredCollection collection = Required.found(account.collectionStore().find(call.id()), missing);
        String format = call.query("format");
        Required.that(format == null || FORMATS.contains(format), missing);
        String output = "yaml".equals(format) ? OpenApiText.yaml(collection) : OpenApiText.json(collection);
        return Answer.ok(Json.object().put("output", output));
    }

    private Answer imported(Call call) {
        String workspace = TargetWorkspace.of(call, account);
        OpenApiInput input = OpenApiInput.of(call);
        StoredCollection made = account.collectionStore().add(workspace, input.collection());
        return Answer.ok(Json.wrap("collections", Json.array().add(CollectionViews.changed(made))));
    }
}
