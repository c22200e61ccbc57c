package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.account.ItemKind;
import io.github.reactivepostman.test.account.User;
import io.github.reactivepostman.test.internal.web.Answer;
import io.github.reactivepostman.test.internal.web.Call;
import io.github.reactivepostman.test.internal.web.Json;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * Holds what a caller wants to be transferred.
 *
 * @param kind what the items are
 * @param ids their ids
 * @param move whether they leave their old place
 * @param model what they go into
 * @param target the id of that
 * @param position start, end, before or after
 * @param neighbour the id of the item before or after which they go
 */
record TransferOrder(
        ItemKind kind, List<String> ids, boolean move, String model, String target, String position, String neighbour) {

    static TransferOrder of(Call call, ItemKind kind, User user) {
        JsonNode json = call.json();
        JsonNode body = json == null ? MissingNode.getInstance() : json;
        String mode = body.path("mode").asString("");
        TransferOrder order = new TransferOrder(
                kind,
                body.path("ids").isArray()
                        ? body.path("ids")
                                .valueStream()
                                .map(id -> user.idOf(id.asString("")))
                                .toList()
                        : List.of(),
                mode.equals("move"),
                body.path("target").path("model").asString(""),
                user.idOf(body.path("target").path("id").asString("")),
                body.path("location").path("position").asString(""),
                user.idOf(body.path("location").path("id").asString("")));
        order.check(mode);
        return order;
    }

    private void check(String mode) {
        Required.that(!ids.isEmpty(), () -> bad("The ids are missing"));
        Required.that(Set.of("copy", "move").contains(mode), () -> bad("The mode must be copy or move"));
        Required.that(
                Set.of("start", "end", "before", "after").contains(position), () -> bad("There is no such position"));
        Set<String> models = kind == ItemKind.RESPONSE ? Set.of("request") : Set.of("collection", "folder");
        Required.that(models.contains(model), () -> bad("A " + kind.model() + " does not go into a " + model));
    }

    boolean besideNeighbour() {
        return position.equals("before") || position.equals("after");
    }

    /** Answers 400 in the form of the transfers, without a status in the body. */
    static Answer bad(String title) {
        return Answer.problem(
                400,
                Json.object()
                        .put("type", "https://api.postman.com/problems/bad-request")
                        .put("title", title)
                        .set("detail", Json.object()));
    }
}
