package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.account.Account;
import io.github.reactivepostman.test.internal.web.Answer;
import io.github.reactivepostman.test.internal.web.Call;
import io.github.reactivepostman.test.internal.web.Errors;
import io.github.reactivepostman.test.internal.web.Json;
import io.github.reactivepostman.test.internal.web.Route;
import java.util.List;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/** Answers the operation that generates code. */
final class PostbotRoutes {
    private final Account account;

    PostbotRoutes(Account account) {
        this.account = account;
    }

    List<Route> routes() {
        return List.of(Route.of("POST /postbot/generations/tool", this::generate));
    }

    private Answer generate(Call call) {
        JsonNode body = Required.found(call.json(), bad("The body is missing"));
        Required.that(body.path("config").isObject(), bad("The property config is missing"));
        String collection = body.path("collectionId").asString("");
        Required.that(
                account.collectionStore().find(collection) != null, bad("There is no such collection, or not for all"));
        String text = "export const tool = '" + body.path("requestId").asString("") + "';\n";
        return Answer.ok(Json.wrap("data", Json.object().put("text", text)));
    }

    private static Supplier<Answer> bad(String detail) {
        return () -> Errors.problem(400, "bad-request", "Bad Request", detail);
    }
}
