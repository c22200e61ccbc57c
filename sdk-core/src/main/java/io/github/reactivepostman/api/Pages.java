package io.github.reactivepostman.api;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Turns the pages of a list into one stream of its items.
 *
 * <p>A page is fetched when the last item of the page before was taken and not earlier, because every fetch is a call
 * on somebody's limit. Each subscriber starts at the first page.
 */
public final class Pages {

    private Pages() {}

    /**
     * Streams a list whose pages each name the next one.
     *
     * <p>Ends with a {@link RepeatedCursorException} after the items read so far when the service names a page again: a
     * list that silently stops short would pass for the whole one.
     *
     * @param fetch makes the call for the page at a cursor; null stands for the first page
     */
    public static <T> Flux<T> byCursor(Function<@Nullable String, Mono<Page<T>>> fetch) {
        return Flux.defer(() -> {
            Set<String> seen = new HashSet<>();
            return items(fetch.apply(null), page -> following(page.nextCursor(), seen, fetch));
        });
    }

    /**
     * Streams a list whose pages are found by the position of their first item.
     *
     * <p>Ends when the total is reached; where the service tells no total, at the first page that is not full.
     *
     * @param pageSize how many items the fetched pages are asked to hold
     * @param fetch makes the call for the page at an offset, which starts at zero
     */
    public static <T> Flux<T> byOffset(int pageSize, IntFunction<Mono<Page<T>>> fetch) {
        return Flux.defer(() -> {
            AtomicInteger read = new AtomicInteger();
            return items(fetch.apply(0), page -> {
                int offset = read.addAndGet(page.items().size());
                return isLast(page, offset, pageSize) ? Mono.empty() : onDemand(() -> fetch.apply(offset));
            });
        });
    }

    private static <T> Flux<T> items(Mono<Page<T>> first, Function<Page<T>, Publisher<Page<T>>> next) {
        return first.expand(next).concatMapIterable(Page::items, 1);
    }

    private static <T> Publisher<Page<T>> following(
            @Nullable String cursor, Set<String> seen, Function<@Nullable String, Mono<Page<T>>> fetch) {
        if (cursor == null) {
            return Mono.empty();
        }
        return seen.add(cursor)
                ? onDemand(() -> fetch.apply(cursor))
                : Mono.error(() -> new RepeatedCursorException(cursor));
    }

    private static boolean isLast(Page<?> page, int read, int pageSize) {
        int size = page.items().size();
        Integer total = page.total();
        return size == 0 || (total == null ? size != pageSize : read >= total);
    }

    /** Makes the call at the first request: {@code expand} subscribes to the next page as soon as one is there. */
    private static <T> Flux<Page<T>> onDemand(Supplier<Mono<Page<T>>> call) {
        // Without hide(), concatMap would see a constant and call at once.
        return Flux.just(call).hide().concatMap(Supplier::get, 0);
    }
}
