package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.account.ItemKind;
import io.github.reactivepostman.test.account.User;
import io.github.reactivepostman.test.internal.web.Answer;
import io.github.reactivepostman.test.internal.web.Call;
import io.github.reactivepostman.test.internal.web.Errors;
import io.github.reactivepostman.test.internal.web.Json;
import tools.jackson.databind.node.ObjectNode;

/** Writes the errors of the item operations. */
record ItemErrors(User user) {

    /** The service says of requests that it found them when it did not. */
    Answer missing(int status, ItemKind kind, String id) {
        String name = kind == ItemKind.REQUEST ? "instanceFoundError" : "instanceNotFoundError";
        return Errors.named(status, name, "There is no such " + kind.model() + ".", details(kind, id));
    }

    Answer taken(ItemKind kind, String id) {
        return Errors.named(400, "instanceFoundError", "There is such a " + kind.model() + ".", details(kind, id));
    }

    /** Returns the body, which must be an object. */
    ObjectNode object(Call call) {
        return Required.found(
                call.json() instanceof ObjectNode object ? object : null,
                () -> Errors.named(400, "malformedRequestError", "The body must be a JSON object.", Json.object()));
    }

    private ObjectNode details(ItemKind kind, String id) {
        return Json.object()
                .put("model", kind.model())
                .put("owner", Long.toString(user.id()))
                .put("model_id", id);
    }
}
