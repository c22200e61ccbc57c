package io.github.reactivepostman.api.search;

import io.github.reactivepostman.api.Page;
import io.github.reactivepostman.api.PageMeta;
import io.github.reactivepostman.api.Pages;
import io.github.reactivepostman.http.Endpoint;
import io.github.reactivepostman.http.Exchange;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Search over everything that the user can see in Postman. */
public final class Search {

    /** Only reads, so it is safe to repeat. */
    private static final Endpoint FIND = Endpoint.post("/search").repeatable();

    private final Exchange exchange;

    /** Creates the resource; programs get it from their client. */
    public Search(Exchange exchange) {
        this.exchange = exchange;
    }

    /** Streams what is found; the next page is fetched only when the subscriber asks for more. */
    public Flux<SearchResult> find(SearchQuery query) {
        return Pages.byCursor(cursor -> findPage(query, cursor));
    }

    /** Reads one page of what is found: the one at the cursor, or the first for null. */
    public Mono<Page<SearchResult>> findPage(SearchQuery query, @Nullable String cursor) {
        return query.applyTo(exchange.call(FIND))
                .query("cursor", cursor)
                .as(Listing.class)
                .map(listing -> Page.of(
                        listing.data(),
                        listing.meta() == null ? null : listing.meta().page()));
    }

    private record Listing(
            @Nullable List<SearchResult> data, @Nullable Meta meta) {}

    /** The service repeats the text that was searched for. */
    private record Meta(
            @Nullable String q,
            @Nullable String nextCursor,
            @Nullable Integer total) {
        PageMeta page() {
            return new PageMeta(nextCursor, total, null, null);
        }
    }
}
