package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.account.Account;
import io.github.reactivepostman.test.account.StoredMonitor;
import io.github.reactivepostman.test.internal.web.Answer;
import io.github.reactivepostman.test.internal.web.Call;
import io.github.reactivepostman.test.internal.web.Errors;
import io.github.reactivepostman.test.internal.web.Json;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Lists monitors in pages by cursor; the last page has an empty one. */
final class MonitorList {
    private static final int MAX_LIMIT = 25;

    private final Account account;

    MonitorList(Account account) {
        this.account = account;
    }

    Answer list(Call call) {
        int limit = limit(call.query("limit"));
        List<Map.Entry<Long, StoredMonitor>> rest = account.monitorStore().after(place(call.query("cursor"))).stream()
                .filter(entry -> matches(entry.getValue(), call))
                .toList();
        List<Map.Entry<Long, StoredMonitor>> page = rest.subList(0, Math.min(limit, rest.size()));
        ArrayNode views = Json.array();
        page.forEach(entry -> views.add(MonitorViews.listed(entry.getValue(), account.user())));
        boolean more = page.size() < rest.size();
        String next = more ? Cursor.encode(page.get(page.size() - 1).getKey()) : "";
        ObjectNode body = Json.wrap("monitors", views);
        body.set("meta", Json.object().put("nextCursor", next).put("limit", limit));
        return Answer.ok(body);
    }

    private boolean matches(StoredMonitor monitor, Call call) {
        return matches(call.query("workspace"), monitor.workspaceId())
                && matches(call.query("active"), Boolean.toString(monitor.isActive()))
                && matches(call.query("owner"), Long.toString(account.user().id()))
                && matches(
                        call.query("collectionUid"),
                        monitor.document().path("collection").asString(""))
                && matches(
                        call.query("environmentUid"),
                        monitor.document().path("environment").asString(""));
    }

    private static boolean matches(@Nullable String wanted, String value) {
        return wanted == null || wanted.equals(value);
    }

    private static long place(@Nullable String cursor) {
        return cursor == null ? 0 : Required.found(Cursor.decode(cursor), () -> bad("This is no cursor."));
    }

    private static int limit(@Nullable String text) {
        String limit = text == null ? Integer.toString(MAX_LIMIT) : text;
        Required.that(limit.matches("[1-9]|1\\d|2[0-5]"), () -> bad("The limit is at most " + MAX_LIMIT + "."));
        return Integer.parseInt(limit);
    }

    private static Answer bad(String message) {
        return Errors.named(400, "badRequest", message).asJson();
    }
}
