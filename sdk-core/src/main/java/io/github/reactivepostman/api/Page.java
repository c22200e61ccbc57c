package io.github.reactivepostman.api;

import io.github.reactivepostman.internal.Values;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list, as the service answers it.
 *
 * @param items what the page holds; may be empty although more pages follow
 * @param nextCursor where the next page starts; null when this is the last one or the list has no cursors
 * @param total size of the whole list; null when the service does not tell
 * @param <T> type of the items
 */
public record Page<T>(
        List<T> items,
        @Nullable String nextCursor,
        @Nullable Integer total) {

    /** Evens out the forms in which the service says that nothing follows. */
    public Page {
        items = Values.list(items);
        nextCursor = nextCursor == null || nextCursor.isBlank() ? null : nextCursor;
    }

    /** Creates a page from an answer's items and meta object, either of which the service may leave out. */
    public static <T> Page<T> of(@Nullable List<T> items, @Nullable PageMeta meta) {
        return new Page<>(
                Values.list(items), meta == null ? null : meta.nextCursor(), meta == null ? null : meta.total());
    }
}
