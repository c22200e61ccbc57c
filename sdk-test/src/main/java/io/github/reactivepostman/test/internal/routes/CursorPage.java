package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.internal.web.Answer;
import io.github.reactivepostman.test.internal.web.Call;
import io.github.reactivepostman.test.internal.web.Json;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Cuts a page out of a list by the place in its cursor.
 *
 * @param items what the page holds, with their places
 * @param nextCursor where the next page starts; null at the end
 * @param total the size of the whole list
 */
record CursorPage<T>(
        List<Map.Entry<Long, T>> items, @Nullable String nextCursor, int total) {
    private static final int LIMIT = 10;

    static <T> CursorPage<T> of(
            Call call, List<Map.Entry<Long, T>> oldestFirst, boolean reversed, Supplier<Answer> invalid) {
        List<Map.Entry<Long, T>> all = new ArrayList<>(oldestFirst);
        if (reversed) {
            Collections.reverse(all);
        }
        int from = from(call, all, invalid);
        int to = Math.min(all.size(), from + limit(call, invalid));
        String next = to < all.size() ? Cursor.encode(all.get(to).getKey()) : null;
        return new CursorPage<>(all.subList(from, to), next, all.size());
    }

    ArrayNode views(Function<T, ObjectNode> view) {
        ArrayNode views = Json.array();
        items.forEach(entry -> views.add((JsonNode) view.apply(entry.getValue())));
        return views;
    }

    private static <T> int from(Call call, List<Map.Entry<Long, T>> all, Supplier<Answer> invalid) {
        String cursor = call.query("cursor");
        if (cursor == null || cursor.isEmpty()) {
            return 0;
        }
        Long place = Required.found(Cursor.decode(cursor), invalid);
        List<Long> places = all.stream().map(Map.Entry::getKey).toList();
        int index = places.indexOf(place);
        return index < 0 ? all.size() : index;
    }

    private static int limit(Call call, Supplier<Answer> invalid) {
        String text = call.query("limit");
        Required.that(text == null || text.matches("[1-9]\\d{0,3}"), invalid);
        return text == null ? LIMIT : Integer.parseInt(text);
    }
}
