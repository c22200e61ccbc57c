package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.internal.web.Answer;
import io.github.reactivepostman.test.internal.web.Call;
import io.github.reactivepostman.test.internal.web.Json;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The part of a list that a call with limit and cursor asks for. */
record CursorSlice<T>(List<T> items, @Nullable String next, int total) {
    /** Cuts the part; the greatest limit is the usual one too. */
    static <T> CursorSlice<T> of(List<T> all, Call call, int greatest, Supplier<Answer> wrong) {
        int from = (int) Math.min(place(call, wrong), all.size());
        int to = Math.min(from + limit(call, greatest, wrong), all.size());
        return new CursorSlice<>(all.subList(from, to), to < all.size() ? Cursor.encode(to) : null, all.size());
    }

    /** Answers {@code {"data", "meta": {"nextCursor"}}}. */
    ObjectNode body(Function<T, ObjectNode> view) {
        ArrayNode data = Json.array();
        items.forEach(item -> data.add(view.apply(item)));
        ObjectNode body = Json.wrap("data", data);
        body.set("meta", Json.object().put("nextCursor", next));
        return body;
    }

    /** Answers {@code {"data", "meta": {"nextCursor", "total"}}}. */
    ObjectNode bodyWithTotal(Function<T, ObjectNode> view) {
        ObjectNode body = body(view);
        body.withObject("meta").put("total", total);
        return body;
    }

    private static long place(Call call, Supplier<Answer> wrong) {
        String cursor = call.query("cursor");
        return cursor == null ? 0 : Math.max(0, Required.found(Cursor.decode(cursor), wrong));
    }

    private static int limit(Call call, int greatest, Supplier<Answer> wrong) {
        String text = call.query("limit");
        if (text == null) {
            return greatest;
        }
        Required.that(text.matches("[1-9]\\d{0,3}") && Integer.parseInt(text) <= greatest, wrong);
        return Integer.parseInt(text);
    }
}
