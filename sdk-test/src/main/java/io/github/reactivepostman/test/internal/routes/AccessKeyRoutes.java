package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.account.Account;
import io.github.reactivepostman.test.account.StoredAccessKey;
import io.github.reactivepostman.test.internal.web.Answer;
import io.github.reactivepostman.test.internal.web.Call;
import io.github.reactivepostman.test.internal.web.Errors;
import io.github.reactivepostman.test.internal.web.Json;
import io.github.reactivepostman.test.internal.web.Route;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** Lists and revokes the keys that open one collection each. */
final class AccessKeyRoutes {
    private static final int DAYS = 60;

    private final Account account;

    AccessKeyRoutes(Account account) {
        this.account = account;
    }

    List<Route> routes() {
        return List.of(
                Route.of("GET /collection-access-keys", this::list),
                Route.of("DELETE /collection-access-keys/{id}", this::delete));
    }

    private Answer list(Call call) {
        String wanted = call.query("collectionId");
        List<Map.Entry<Long, StoredAccessKey>> keys = account.collaboration().accessKeys().after(0).stream()
                .filter(entry -> wanted == null
                        || entry.getValue().collectionId().equals(account.user().idOf(wanted)))
                .toList();
        CursorPage<StoredAccessKey> page = CursorPage.of(
                call, keys, false, () -> CollaborationErrors.badRequest("Malformed request", "Invalid cursor"));
        ObjectNode body = Json.wrap("data", page.views(this::view));
        String next = page.nextCursor();
        body.set(
                "meta",
                Json.object().put("nextCursor", next == null ? "" : next).put("prevCursor", ""));
        return Answer.ok(body);
    }

    private ObjectNode view(StoredAccessKey key) {
        return Json.object()
                .put("id", key.id())
                .put("token", key.masked())
                .put("status", "ACTIVE")
                .put("teamId", account.user().teamId())
                .put("userId", account.user().id())
                .put("collectionId", account.user().uid(key.collectionId()))
                .put("expiresAfter", key.createdAt().plus(DAYS, ChronoUnit.DAYS).toString())
                .put("lastUsedAt", "")
                .put("createdAt", key.createdAt().toString())
                .put("updatedAt", key.createdAt().toString());
    }

    private Answer delete(Call call) {
        Required.that(
                account.collaboration().accessKeys().remove(call.id()),
                () -> Errors.problem(404, "not-found", "Not Found", "There is no such key"));
        return Answer.noContent();
    }
}
