package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.internal.web.Answer;
import io.github.reactivepostman.test.internal.web.Call;
import io.github.reactivepostman.test.internal.web.Json;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** One page of a list that is read by cursor. */
record ListPage<T>(List<T> items, @Nullable String next) {
    /** Cuts the page that the call asks for; the cursor is the place in the list. */
    static <T> ListPage<T> of(List<T> all, Call call, int limit, Supplier<Answer> badCursor) {
        String cursor = call.query("cursor");
        long place = cursor == null || cursor.isEmpty() ? 0 : Required.found(Cursor.decode(cursor), badCursor);
        int from = (int) Math.min(Math.max(place, 0), all.size());
        int to = Math.min(from + limit, all.size());
        return new ListPage<>(all.subList(from, to), to < all.size() ? Cursor.encode(to) : null);
    }

    /** Returns the limit that the call asks for, or the usual one. */
    static int limit(Call call, int usual, Supplier<Answer> badLimit) {
        String text = call.query("limit");
        Required.that(text == null || text.matches("[1-9]\\d{0,3}"), badLimit);
        return text == null ? usual : Integer.parseInt(text);
    }

    /** Writes the cursor under the name, null or the given text at the end of the list. */
    ObjectNode meta(@Nullable String end) {
        return Json.object().put("nextCursor", next == null ? end : next);
    }
}
