package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.internal.web.Call;
import io.github.reactivepostman.test.internal.web.Json;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Cuts a page out of a list at the positions that cursors tell.
 *
 * @param items what the page holds
 * @param nextCursor where the next page starts; null when there is none
 */
record Slice<T>(List<T> items, @Nullable String nextCursor) {
    private static final int USUAL = 10;

    /** Cuts by the call's limit and cursor; a limit above the greatest one is an error. */
    static <T> Slice<T> of(Call call, List<T> all, int greatest) {
        int from = Math.min(all.size(), position(call.query("cursor")));
        int to = Math.min(all.size(), from + limit(call.query("limit"), greatest));
        return new Slice<>(all.subList(from, to), to < all.size() ? Cursor.encode(to) : null);
    }

    ArrayNode views(Function<T, ObjectNode> view) {
        ArrayNode views = Json.array();
        items.forEach(item -> views.add(view.apply(item)));
        return views;
    }

    /** Writes the place of the next page, which is null at the end. */
    ObjectNode meta() {
        return Json.object().put("nextCursor", nextCursor);
    }

    private static int position(@Nullable String cursor) {
        return cursor == null
                ? 0
                : Required.found(Cursor.decode(cursor), () -> SpecErrors.parameterWrong("cursor"))
                        .intValue();
    }

    private static int limit(@Nullable String text, int greatest) {
        if (text == null) {
            return USUAL;
        }
        boolean valid = text.matches("[1-9][0-9]{0,3}") && Integer.parseInt(text) <= greatest;
        Required.that(valid, () -> SpecErrors.parameterWrong("limit"));
        return Integer.parseInt(text);
    }
}
