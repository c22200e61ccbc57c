package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.account.Account;
import io.github.reactivepostman.test.account.StoredMock;
import io.github.reactivepostman.test.account.StoredMockCall;
import io.github.reactivepostman.test.internal.web.Answer;
import io.github.reactivepostman.test.internal.web.Call;
import io.github.reactivepostman.test.internal.web.Errors;
import io.github.reactivepostman.test.internal.web.Json;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Lists the calls of a mock server in pages by cursor, the newest first unless told otherwise. */
final class MockCallList {
    private static final int MAX_LIMIT = 100;

    private final Account account;

    MockCallList(Account account) {
        this.account = account;
    }

    Answer list(Call call) {
        StoredMock mock = MockRoutes.found(account, call);
        boolean ascending = ascending(call);
        int limit = limit(call.query("limit"));
        List<Map.Entry<Long, StoredMockCall>> rest = after(place(call.query("cursor")), ascending, mock).stream()
                .filter(entry -> MockCallFilter.of(call).test(entry.getValue()))
                .toList();
        List<Map.Entry<Long, StoredMockCall>> page = rest.subList(0, Math.min(limit, rest.size()));
        ArrayNode views = Json.array();
        page.forEach(entry -> views.add(MockCallViews.of(entry.getValue(), call)));
        ObjectNode body = Json.wrap("call-logs", views);
        body.set("meta", page.size() < rest.size() ? next(page) : Json.object().putNull("nextCursor"));
        return Answer.ok(body);
    }

    private List<Map.Entry<Long, StoredMockCall>> after(@Nullable Long place, boolean ascending, StoredMock mock) {
        Comparator<Map.Entry<Long, StoredMockCall>> order = Map.Entry.comparingByKey();
        return account.mockStore().calls(mock).stream()
                .filter(entry -> place == null || (ascending ? entry.getKey() > place : entry.getKey() < place))
                .sorted(ascending ? order : order.reversed())
                .toList();
    }

    private static ObjectNode next(List<Map.Entry<Long, StoredMockCall>> page) {
        return Json.object()
                .put("nextCursor", Cursor.encode(page.get(page.size() - 1).getKey()));
    }

    private static boolean ascending(Call call) {
        boolean sorted = call.query("sort") != null;
        String direction = call.query("direction");
        Required.that(sorted == (direction != null), () -> bad("sort and direction belong together"));
        return "asc".equalsIgnoreCase(direction);
    }

    private static @Nullable Long place(@Nullable String cursor) {
        return cursor == null ? null : Required.found(Cursor.decode(cursor), () -> bad("The cursor is not valid"));
    }

    private static int limit(@Nullable String text) {
        String limit = text == null ? Integer.toString(MAX_LIMIT) : text;
        Required.that(limit.matches("[1-9]\\d?|100"), () -> bad("The limit is not 1 to " + MAX_LIMIT));
        return Integer.parseInt(limit);
    }

    private static Answer bad(String detail) {
        return Errors.problem(400, "bad-request", "Malformed request", detail);
    }
}
