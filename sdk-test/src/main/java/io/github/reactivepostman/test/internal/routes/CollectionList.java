package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.account.Account;
import io.github.reactivepostman.test.account.StoredCollection;
import io.github.reactivepostman.test.internal.web.Answer;
import io.github.reactivepostman.test.internal.web.Call;
import io.github.reactivepostman.test.internal.web.Errors;
import io.github.reactivepostman.test.internal.web.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Lists collections, in pages by offset. */
final class CollectionList {
    private final Account account;

    CollectionList(Account account) {
        this.account = account;
    }

    Answer list(Call call) {
        String workspace = call.query("workspace");
        if (workspace != null && account.workspaceStore().find(workspace) == null) {
            return Answer.ok(Json.wrap("collections", Json.array()));
        }
        List<StoredCollection> all = account.collections().stream()
                .filter(collection ->
                        workspace == null || collection.workspaceId().equals(workspace))
                .filter(collection -> matches(call.query("name"), collection))
                .toList();
        return call.query("limit") == null && call.query("offset") == null
                ? Answer.ok(Json.wrap("collections", views(all)))
                : page(all, number(call, "offset", 0), number(call, "limit", all.size()));
    }

    private Answer page(List<StoredCollection> all, int offset, int limit) {
        int from = Math.min(offset, all.size());
        int to = (int) Math.min((long) from + limit, all.size());
        ObjectNode body = Json.wrap("collections", views(all.subList(from, to)));
        body.set(
                "meta",
                Json.object().put("total", all.size()).put("offset", offset).put("limit", limit));
        return Answer.ok(body);
    }

    private ArrayNode views(List<StoredCollection> collections) {
        ArrayNode array = Json.array();
        collections.forEach(collection -> array.add(CollectionViews.listed(collection, account)));
        return array;
    }

    private static boolean matches(@Nullable String name, StoredCollection collection) {
        return name == null || name.equals(collection.name());
    }

    private static int number(Call call, String parameter, int otherwise) {
        String text = call.query(parameter);
        if (text == null) {
            return otherwise;
        }
        Required.that(
                text.matches("\\d{1,9}"),
                () -> Errors.named(400, "badRequest", "The " + parameter + " parameter must be a number.")
                        .asJson());
        return Integer.parseInt(text);
    }
}
