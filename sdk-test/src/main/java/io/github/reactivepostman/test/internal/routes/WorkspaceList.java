package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.account.Account;
import io.github.reactivepostman.test.account.EndOfList;
import io.github.reactivepostman.test.account.StoredWorkspace;
import io.github.reactivepostman.test.internal.web.Answer;
import io.github.reactivepostman.test.internal.web.Call;
import io.github.reactivepostman.test.internal.web.Errors;
import io.github.reactivepostman.test.internal.web.Json;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Lists workspaces, in pages when a limit is given. */
final class WorkspaceList {
    private static final int MAX_LIMIT = 100;
    private static final List<EndOfList> FORMS = List.of(EndOfList.NULL, EndOfList.EMPTY, EndOfList.ABSENT);

    private final Account account;
    private final EndOfList endOfList;
    private final AtomicInteger ends = new AtomicInteger();

    WorkspaceList(Account account, EndOfList endOfList) {
        this.account = account;
        this.endOfList = endOfList;
    }

    Answer list(Call call) {
        WorkspaceFilter filter = WorkspaceFilter.of(call, account);
        Integer limit = limit(call.query("limit"));
        List<Map.Entry<Long, StoredWorkspace>> rest =
                account.workspaceStore().after(place(call.query("cursor"))).stream()
                        .filter(entry -> filter.test(entry.getValue()))
                        .toList();
        List<Map.Entry<Long, StoredWorkspace>> page =
                limit == null ? rest : rest.subList(0, Math.min(limit, rest.size()));
        ObjectNode body = Json.wrap("workspaces", views(page, call));
        if (limit != null) {
            body.set("meta", page.size() < rest.size() ? next(page) : end());
        }
        return Answer.ok(body);
    }

    private static ArrayNode views(List<Map.Entry<Long, StoredWorkspace>> page, Call call) {
        ArrayNode all = Json.array();
        page.forEach(entry -> all.add(WorkspaceViews.listed(entry.getValue(), call)));
        return all;
    }

    private static ObjectNode next(List<Map.Entry<Long, StoredWorkspace>> page) {
        return Json.object()
                .put("nextCursor", Cursor.encode(page.get(page.size() - 1).getKey()));
    }

    private ObjectNode end() {
        EndOfList form = endOfList == EndOfList.ROTATE ? FORMS.get(ends.getAndIncrement() % FORMS.size()) : endOfList;
        return switch (form) {
            case NULL -> Json.object().putNull("nextCursor");
            case EMPTY -> Json.object().put("nextCursor", "");
            case ABSENT, ROTATE -> Json.object();
        };
    }

    private static long place(@Nullable String cursor) {
        return cursor == null || cursor.isEmpty()
                ? 0
                : Required.found(Cursor.decode(cursor), () -> Errors.flat(400, "badRequest", "Invalid cursor"));
    }

    private static @Nullable Integer limit(@Nullable String text) {
        if (text == null) {
            return null;
        }
        boolean valid = text.matches("\\d{1,3}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= MAX_LIMIT;
        Required.that(
                valid,
                () -> Errors.named(400, "badRequestError", "The limit parameter must be 1 to " + MAX_LIMIT + ".")
                        .asJson());
        return Integer.valueOf(text);
    }
}
