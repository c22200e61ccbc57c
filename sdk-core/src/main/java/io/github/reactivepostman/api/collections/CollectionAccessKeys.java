package io.github.reactivepostman.api.collections;

import io.github.reactivepostman.api.Page;
import io.github.reactivepostman.api.Pages;
import io.github.reactivepostman.http.Endpoint;
import io.github.reactivepostman.http.Exchange;
import io.github.reactivepostman.internal.Values;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Keys of the user and the team, each of which opens one collection to readers without an API key. */
public final class CollectionAccessKeys {

    private static final Endpoint LIST = Endpoint.get("/collection-access-keys");
    private static final Endpoint DELETE = Endpoint.delete("/collection-access-keys/{keyId}");

    private final Exchange exchange;

    CollectionAccessKeys(Exchange exchange) {
        this.exchange = exchange;
    }

    /** Streams every key; the next page is fetched only when the subscriber asks for more. */
    public Flux<CollectionAccessKey> list() {
        return Pages.byCursor(cursor -> listPage(null, cursor));
    }

    /** Streams the keys of one collection; the next page is fetched only when the subscriber asks for more. */
    public Flux<CollectionAccessKey> list(String collectionUid) {
        String uid = Values.text("collectionUid", collectionUid);
        return Pages.byCursor(cursor -> listPage(uid, cursor));
    }

    /**
     * Reads one page of the keys.
     *
     * @param collectionUid uid of a collection to list only its keys; null for all
     * @param cursor where the page starts; null for the first one
     */
    public Mono<Page<CollectionAccessKey>> listPage(@Nullable String collectionUid, @Nullable String cursor) {
        return exchange.call(LIST)
                .query("collectionId", collectionUid)
                .query("cursor", cursor)
                .as(Listing.class)
                .map(Listing::page);
    }

    /** Revokes a key. */
    public Mono<Void> delete(String keyId) {
        return exchange.call(DELETE, keyId).send();
    }

    private record Listing(
            @Nullable List<CollectionAccessKey> data,
            @Nullable Meta meta) {
        Page<CollectionAccessKey> page() {
            return new Page<>(Values.list(data), meta == null ? null : meta.nextCursor(), null);
        }
    }

    /** The cursors; nobody can page backwards without having read what is there. */
    private record Meta(
            @Nullable String nextCursor, @Nullable String prevCursor) {}
}
