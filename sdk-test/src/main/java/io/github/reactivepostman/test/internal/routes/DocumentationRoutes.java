package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.account.Account;
import io.github.reactivepostman.test.account.StoredCollection;
import io.github.reactivepostman.test.internal.web.Answer;
import io.github.reactivepostman.test.internal.web.Call;
import io.github.reactivepostman.test.internal.web.Errors;
import io.github.reactivepostman.test.internal.web.Json;
import io.github.reactivepostman.test.internal.web.Route;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Publishes the documentation of collections, and takes it away. */
final class DocumentationRoutes {
    private final Account account;

    DocumentationRoutes(Account account) {
        this.account = account;
    }

    List<Route> routes() {
        return List.of(
                Route.of("PUT /collections/{id}/public-documentations", this::publish),
                Route.of("DELETE /collections/{id}/public-documentations", this::unpublish));
    }

    private Answer publish(Call call) {
        ObjectNode body = Bodies.object(call);
        List.of("customColor", "customization")
                .forEach(property -> Required.that(
                        body.path(property).isObject(), () -> bad("The body has no property '" + property + "'")));
        StoredCollection collection =
                Required.found(account.collectionStore().find(call.id()), () -> bad("There is no such collection"));
        String id = account.collaboration().documentation().publish(collection, body);
        return Answer.ok(view(collection, id, body));
    }

    private ObjectNode view(StoredCollection collection, String id, ObjectNode settings) {
        long user = account.user().id();
        ObjectNode view = Json.object()
                .put("id", id)
                .put("collectionId", collection.id())
                .put("published", true)
                .put("publicUrl", "https://docs.example.com/view/" + user + "/" + id)
                .put("publishDate", Instant.now().truncatedTo(ChronoUnit.MILLIS).toString())
                .put("publisherId", Long.toString(user))
                .put("documentationLayout", "classic-single-column");
        view.setAll(settings.deepCopy());
        return view;
    }

    private Answer unpublish(Call call) {
        boolean was =
                account.collaboration().documentation().unpublish(account.user().idOf(call.id()));
        Required.that(was, () -> Errors.problem(404, "not-found", "Not Found", "There is no documentation of this."));
        return Answer.noContent();
    }

    private static Answer bad(String detail) {
        return CollaborationErrors.badRequest("Bad Request", detail);
    }
}
