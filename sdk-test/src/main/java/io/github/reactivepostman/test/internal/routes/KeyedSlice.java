package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.internal.web.Answer;
import io.github.reactivepostman.test.internal.web.Call;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Holds one page of a list that is read by cursor.
 *
 * @param items what is on the page
 * @param next the cursor of the page after it; null at the end
 * @param cursor the cursor that the page was asked for with; null for the first
 * @param limit the greatest number of items
 * @param total the number of items on all pages
 */
record KeyedSlice<T>(
        List<Map.Entry<Long, T>> items,
        @Nullable String next,
        @Nullable String cursor,
        int limit,
        int total) {
    /** Takes the page that a call asks for; the cursor is the place of the last item before it. */
    static <T> KeyedSlice<T> of(
            List<Map.Entry<Long, T>> all, Call call, int defaultLimit, int maxLimit, Supplier<Answer> invalid) {
        int limit = limit(call.query("limit"), defaultLimit, maxLimit, invalid);
        String cursor = call.query("cursor");
        int from = cursor == null ? 0 : start(all, Required.found(Cursor.decode(cursor), invalid), invalid);
        int to = Math.min(all.size(), from + limit);
        List<Map.Entry<Long, T>> items = all.subList(from, to);
        String next = to < all.size() ? Cursor.encode(all.get(to - 1).getKey()) : null;
        return new KeyedSlice<>(items, next, cursor, limit, all.size());
    }

    private static <T> int start(List<Map.Entry<Long, T>> all, long place, Supplier<Answer> invalid) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).getKey() == place) {
                return i + 1;
            }
        }
        return Required.found((Integer) null, invalid);
    }

    private static int limit(@Nullable String text, int otherwise, int max, Supplier<Answer> invalid) {
        if (text == null) {
            return otherwise;
        }
        Required.that(text.matches("[1-9]\\d{0,5}") && Integer.parseInt(text) <= max, invalid);
        return Integer.parseInt(text);
    }

    List<T> values() {
        return items.stream().map(Map.Entry::getValue).toList();
    }
}
