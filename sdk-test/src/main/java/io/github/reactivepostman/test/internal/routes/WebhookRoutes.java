package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.account.Account;
import io.github.reactivepostman.test.account.StoredCollection;
import io.github.reactivepostman.test.account.StoredWebhook;
import io.github.reactivepostman.test.internal.web.Answer;
import io.github.reactivepostman.test.internal.web.Call;
import io.github.reactivepostman.test.internal.web.Errors;
import io.github.reactivepostman.test.internal.web.Json;
import io.github.reactivepostman.test.internal.web.Route;
import java.util.List;
import java.util.function.Supplier;
import tools.jackson.databind.node.ObjectNode;

/** Answers the operation on webhooks. */
final class WebhookRoutes {
    private final Account account;

    WebhookRoutes(Account account) {
        this.account = account;
    }

    List<Route> routes() {
        return List.of(Route.of("POST /webhooks", this::create));
    }

    private Answer create(Call call) {
        String workspace = TargetWorkspace.of(call, account);
        ObjectNode body = Required.found(call.wrapped("webhook"), missing("webhook"));
        String name = text(body, "name");
        String collection = text(body, "collection");
        StoredCollection found = Required.found(
                account.collectionStore().find(collection), () -> Errors.missing("collection", collection));
        return Answer.ok(Json.wrap("webhook", view(account.records().addWebhook(workspace, name, found.uid()))));
    }

    private ObjectNode view(StoredWebhook webhook) {
        return Json.object()
                .put("id", webhook.id())
                .put("name", webhook.name())
                .put("collection", webhook.collectionUid())
                .put(
                        "webhookUrl",
                        "https://newman-api.postman.com/run/" + account.user().id() + "/" + webhook.id())
                .put("uid", webhook.uid());
    }

    private static String text(ObjectNode body, String field) {
        String text = body.path(field).asString("");
        Required.that(!text.isBlank(), missing(field));
        return text;
    }

    private static Supplier<Answer> missing(String param) {
        ObjectNode details = Json.wrap("param", Json.array().add(param));
        return () -> Errors.named(400, "paramMissingError", "Parameter is missing in the request.", details)
                .asJson();
    }
}
