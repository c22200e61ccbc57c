package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.account.Account;
import io.github.reactivepostman.test.account.StoredEnvironment;
import io.github.reactivepostman.test.account.StoredEnvironmentFork;
import io.github.reactivepostman.test.internal.web.Answer;
import io.github.reactivepostman.test.internal.web.Call;
import io.github.reactivepostman.test.internal.web.Errors;
import io.github.reactivepostman.test.internal.web.Json;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Lists the forks of an environment in pages by cursor, the newest first unless told otherwise. */
final class EnvironmentForkList {
    private static final String DEFAULT_LIMIT = "10";

    private final Account account;

    EnvironmentForkList(Account account) {
        this.account = account;
    }

    Answer list(Call call) {
        StoredEnvironment source = EnvironmentForkRoutes.found(account, call.id());
        List<StoredEnvironmentFork> all = sorted(source, "asc".equals(call.query("direction")));
        int from = Math.min(from(call.query("cursor")), all.size());
        int to = Math.min(from + limit(call.query("limit")), all.size());
        ArrayNode data = Json.array();
        all.subList(from, to).forEach(fork -> data.add(view(fork)));
        ObjectNode meta = Json.object().put("total", all.size());
        ObjectNode body = Json.wrap("data", data);
        body.set("meta", to < all.size() ? meta.put("nextCursor", Cursor.encode(to)) : meta.putNull("nextCursor"));
        return Answer.ok(body);
    }

    private List<StoredEnvironmentFork> sorted(StoredEnvironment source, boolean ascending) {
        List<StoredEnvironmentFork> forks =
                new ArrayList<>(account.environmentStore().forks(source));
        if (!ascending) {
            Collections.reverse(forks);
        }
        return forks;
    }

    private ObjectNode view(StoredEnvironmentFork fork) {
        StoredEnvironment environment = account.environmentStore().find(fork.id());
        String updatedAt = (environment == null ? fork.createdAt() : environment.updatedAt()).toString();
        return Json.object()
                .put("forkId", account.user().uid(fork.id()))
                .put("forkName", fork.label())
                .put("createdAt", fork.createdAt().toString())
                .put("createdBy", account.user().fullName())
                .put("updatedAt", updatedAt);
    }

    private static int from(@Nullable String cursor) {
        return cursor == null
                ? 0
                : Required.found(Cursor.decode(cursor), () -> bad("The cursor is not valid"))
                        .intValue();
    }

    private static int limit(@Nullable String text) {
        String limit = text == null ? DEFAULT_LIMIT : text;
        Required.that(limit.matches("[1-9]\\d{0,3}"), () -> bad("The limit is not valid"));
        return Integer.parseInt(limit);
    }

    private static Answer bad(String detail) {
        return Errors.problem(400, "bad-request", "Bad Request", detail);
    }
}
