package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.account.Account;
import io.github.reactivepostman.test.account.StoredCollection;
import io.github.reactivepostman.test.account.StoredLink;
import io.github.reactivepostman.test.account.StoredSpec;
import io.github.reactivepostman.test.internal.web.Answer;
import io.github.reactivepostman.test.internal.web.Call;
import io.github.reactivepostman.test.internal.web.Json;
import io.github.reactivepostman.test.internal.web.Route;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers the operations that start to generate and synchronise, and lists what was generated. */
final class SpecGenerationRoutes {
    private final Account account;
    private final SpecTasks tasks;

    SpecGenerationRoutes(Account account) {
        this.account = account;
        this.tasks = new SpecTasks(account);
    }

    List<Route> routes() {
        return List.of(
                Route.of("GET /specs/{id}/generations/collection", this::collections),
                Route.of("GET /collections/{id}/generations/spec", this::specs),
                Route.of("POST /specs/{id}/generations/collection", this::generateCollection),
                Route.of("POST /collections/{id}/generations/spec", this::generateSpec),
                Route.of("PUT /specs/{id}/synchronizations", this::syncSpec),
                Route.of("PUT /collections/{id}/synchronizations", this::syncCollection),
                Route.of("PATCH /specs/{id}/collections/{collection}/sync-options", this::options),
                Route.of("GET /specs/{id}/tasks/{task}", call -> tasks.poll("specs", call)),
                Route.of("GET /collections/{id}/tasks/{task}", call -> tasks.poll("collections", call)));
    }

    private Answer collections(Call call) {
        StoredSpec spec = SpecRoutes.found(account, call);
        Slice<ObjectNode> page = Slice.of(
                call,
                links(link -> link.specId().equals(spec.id())
                        ? Stream.ofNullable(account.collectionStore().find(link.collectionId()))
                                .map(collection -> view(link, collection.id(), collection.name()))
                        : Stream.empty()),
                100);
        ObjectNode body = Json.wrap("collections", page.views(view -> view));
        body.set("meta", page.meta());
        return Answer.ok(body);
    }

    private Answer specs(Call call) {
        StoredCollection collection = collection(call.id());
        List<ObjectNode> views = links(link -> link.collectionId().equals(collection.id())
                ? Stream.ofNullable(account.specStore().find(link.specId()))
                        .map(spec -> view(link, spec.id(), spec.name())
                                .put("updatedBy", account.user().id()))
                : Stream.empty());
        ObjectNode body = Json.wrap("specs", new Slice<>(views, null).views(view -> view));
        body.set("meta", Json.object().putNull("nextCursor"));
        return Answer.ok(body);
    }

    private List<ObjectNode> links(Function<StoredLink, Stream<ObjectNode>> views) {
        return account.specStore().links().all().stream().flatMap(views).toList();
    }

    private ObjectNode view(StoredLink link, String id, String name) {
        ObjectNode view = Json.object().put("id", id).put("name", name).put("state", tasks.state(link));
        ObjectNode stamped = SpecViews.stamped(view, account.user(), link.createdAt(), link.updatedAt());
        stamped.remove("updatedBy");
        return stamped;
    }

    private Answer generateCollection(Call call) {
        StoredSpec spec = SpecRoutes.found(account, call);
        String name = SpecBody.text(call, "name");
        JsonNode body = call.json();
        Required.that(body != null && body.path("options").isObject(), () -> SpecErrors.parameterMissing("options"));
        boolean able = spec.type().startsWith("OPENAPI") || spec.type().startsWith("SMITHY");
        String failure = able ? null : "No collection can be generated from " + spec.type();
        return tasks.begun(202, spec.id(), links -> links.generate(true, spec.id(), name, failure));
    }

    private Answer generateSpec(Call call) {
        StoredCollection collection = collection(call.id());
        String name = SpecBody.text(call, "name");
        return tasks.begun(200, collection.id(), links -> links.generate(false, collection.id(), name, null));
    }

    private Answer syncSpec(Call call) {
        StoredLink link = link(call.id(), query(call, "collectionUid"));
        return tasks.begun(202, link.specId(), links -> links.sync(false, link));
    }

    private Answer syncCollection(Call call) {
        StoredLink link = link(query(call, "specId"), call.id());
        return tasks.begun(202, link.collectionId(), links -> links.sync(true, link));
    }

    private Answer options(Call call) {
        StoredLink link = link(call.id(), call.variables().get(1));
        ObjectNode options = Required.found(
                call.wrapped("syncOptions"), () -> SpecErrors.malformed("The body has no 'syncOptions'."));
        boolean examples = options.path("syncExamples").asBoolean(link.syncExamples());
        boolean orphaned = options.path("deleteOrphanedRequests").asBoolean(link.deleteOrphanedRequests());
        account.specStore().links().update(link.specId(), link.collectionId(), old -> old.with(examples, orphaned));
        return Answer.ok(Json.wrap(
                "syncOptions", Json.object().put("syncExamples", examples).put("deleteOrphanedRequests", orphaned)));
    }

    private StoredLink link(String specId, String collectionUid) {
        String collectionId = account.user().idOf(collectionUid);
        return Required.found(
                account.specStore().links().find(specId, collectionId), () -> SpecErrors.missing("Instance"));
    }

    private StoredCollection collection(String uid) {
        return Required.found(account.collectionStore().find(uid), () -> SpecErrors.missing("Instance"));
    }

    private static String query(Call call, String name) {
        return Required.found(call.query(name), () -> SpecErrors.parameterMissing(name));
    }
}
