package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.account.Account;
import io.github.reactivepostman.test.account.ItemKind;
import io.github.reactivepostman.test.account.ItemTree;
import io.github.reactivepostman.test.account.StoredCollection;
import io.github.reactivepostman.test.account.StoredComment;
import io.github.reactivepostman.test.internal.web.Answer;
import io.github.reactivepostman.test.internal.web.Call;
import io.github.reactivepostman.test.internal.web.Errors;
import io.github.reactivepostman.test.internal.web.Json;
import io.github.reactivepostman.test.internal.web.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers the operations on comments. */
final class CommentRoutes {
    private static final int LONGEST = 10_000;

    private final Account account;

    CommentRoutes(Account account) {
        this.account = account;
    }

    List<Route> routes() {
        List<Route> routes = new ArrayList<>();
        add(routes, "/collections/{id}/comments", call -> subject(collection(call)));
        for (ItemKind kind : ItemKind.values()) {
            add(routes, "/collections/{id}/" + kind.plural() + "/{item}/comments", call -> subject(call, kind));
        }
        routes.add(Route.of("POST /comments-resolutions/{thread}", this::resolve));
        return routes;
    }

    private void add(List<Route> routes, String path, Function<Call, String> subject) {
        routes.add(Route.of("GET " + path, call -> list(subject.apply(call))));
        routes.add(Route.of("POST " + path, call -> create(call, subject.apply(call))));
        routes.add(Route.of("PUT " + path + "/{comment}", call -> update(call, subject.apply(call))));
        routes.add(Route.of("DELETE " + path + "/{comment}", call -> delete(call, subject.apply(call))));
    }

    private StoredCollection collection(Call call) {
        return Required.found(account.collectionStore().find(call.id()), CommentRoutes::missing);
    }

    private static String subject(StoredCollection collection) {
        return "collection " + collection.id();
    }

    private String subject(Call call, ItemKind kind) {
        String id = account.user().idOf(call.variables().get(1));
        Required.found(ItemTree.find(collection(call).document(), kind, id), CommentRoutes::missing);
        return kind.model() + " " + id;
    }

    private Answer list(String subject) {
        ArrayNode comments = Json.array();
        account.commentStore().about(subject).forEach(comment -> comments.add(view(comment)));
        return Answer.ok(Json.wrap("data", comments));
    }

    private Answer create(Call call, String subject) {
        JsonNode thread = body(call).path("threadId");
        Required.that(thread.isMissingNode() || isThread(subject, thread), CommentRoutes::missing);
        Long threadId = thread.isMissingNode() ? null : thread.asLong();
        StoredComment added = account.commentStore().add(subject, threadId, text(call));
        return Answer.json(201, Json.wrap("data", view(added)));
    }

    private boolean isThread(String subject, JsonNode thread) {
        return thread.isIntegralNumber()
                && account.commentStore().about(subject).stream()
                        .anyMatch(comment -> comment.threadId() == thread.asLong());
    }

    private Answer update(Call call, String subject) {
        StoredComment updated = account.commentStore().update(subject, commentId(call), text(call));
        return Answer.ok(Json.wrap("data", view(Required.found(updated, CommentRoutes::missing))));
    }

    private Answer delete(Call call, String subject) {
        Required.that(account.commentStore().remove(subject, commentId(call)), CommentRoutes::missing);
        return nothing();
    }

    private Answer resolve(Call call) {
        String id = call.id();
        Required.that(
                id.matches("\\d{1,18}") && account.commentStore().resolve(Long.parseLong(id)), CommentRoutes::missing);
        return nothing();
    }

    private static String commentId(Call call) {
        return call.variables().get(call.variables().size() - 1);
    }

    private static JsonNode body(Call call) {
        JsonNode body = call.json();
        return body == null ? MissingNode.getInstance() : body;
    }

    private static String text(Call call) {
        String text = body(call).path("body").asString("");
        Required.that(
                !text.isEmpty() && text.length() <= LONGEST,
                () -> Errors.problem(400, "bad-request", "Bad comment", "A comment has 1 to 10000 characters."));
        return text;
    }

    private ObjectNode view(StoredComment comment) {
        return Json.object()
                .put("id", comment.id())
                .put("threadId", comment.threadId())
                .put("status", comment.resolved() ? "Resolved" : "Open")
                .put("createdBy", account.user().id())
                .put("createdAt", SpacedTime.of(comment.createdAt()))
                .put("updatedAt", SpacedTime.of(comment.updatedAt()))
                .put("body", comment.body());
    }

    private static Answer nothing() {
        return new Answer(204, Answer.JSON, "", List.of());
    }

    private static Answer missing() {
        return Errors.problem(404, "not-found", "Not Found", "There is no such thing.");
    }
}
