package io.github.reactivepostman.api.tags;

import io.github.reactivepostman.api.Page;
import io.github.reactivepostman.api.Pages;
import io.github.reactivepostman.http.Endpoint;
import io.github.reactivepostman.http.Exchange;
import io.github.reactivepostman.http.Plan;
import io.github.reactivepostman.http.RequestSpec;
import io.github.reactivepostman.internal.Values;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Tags of collections and workspaces. A tag is named by its slug: 2 to 64 lower-case letters, digits and hyphens, of
 * which the first is a letter and the last is no hyphen.
 */
public final class Tags {

    private static final Endpoint OF_COLLECTION = Endpoint.get("/collections/{collectionUid}/tags");
    private static final Endpoint REPLACE_OF_COLLECTION = Endpoint.put("/collections/{collectionUid}/tags");
    private static final Endpoint OF_WORKSPACE = Endpoint.get("/workspaces/{workspaceId}/tags");
    private static final Endpoint REPLACE_OF_WORKSPACE = Endpoint.put("/workspaces/{workspaceId}/tags");
    private static final Endpoint ENTITIES =
            Endpoint.get("/tags/{slug}/entities").from(Plan.ENTERPRISE);

    private final Exchange exchange;

    /** Creates the resource; programs get it from their client. */
    public Tags(Exchange exchange) {
        this.exchange = exchange;
    }

    /** Streams the slugs of the tags of a collection. */
    public Flux<String> ofCollection(String collectionUid) {
        return slugs(exchange.call(OF_COLLECTION, collectionUid));
    }

    /** Gives a collection these tags, at most 5, instead of those it has, and streams the slugs that it has then. */
    public Flux<String> replaceOfCollection(String collectionUid, List<String> slugs) {
        return slugs(exchange.call(REPLACE_OF_COLLECTION, collectionUid).body("tags", Tag.of(slugs)));
    }

    /** Streams the slugs of the tags of a workspace. */
    public Flux<String> ofWorkspace(String workspaceId) {
        return slugs(exchange.call(OF_WORKSPACE, workspaceId));
    }

    /** Gives a workspace these tags, at most 5, instead of those it has, and streams the slugs that it has then. */
    public Flux<String> replaceOfWorkspace(String workspaceId, List<String> slugs) {
        return slugs(exchange.call(REPLACE_OF_WORKSPACE, workspaceId).body("tags", Tag.of(slugs)));
    }

    /** Streams the elements that have a tag; the next page is fetched only when the subscriber asks for more. */
    public Flux<TaggedEntity> entities(String slug, TaggedEntityQuery query) {
        return Pages.byCursor(cursor -> entitiesPage(slug, query, cursor));
    }

    /** Reads one page of the elements that have a tag: the one at the cursor, or the first for null. */
    public Mono<Page<TaggedEntity>> entitiesPage(String slug, TaggedEntityQuery query, @Nullable String cursor) {
        return query.applyTo(exchange.call(ENTITIES, Values.text("slug", slug)))
                .query("cursor", cursor)
                .as(Listing.class)
                .map(Listing::page);
    }

    private static Flux<String> slugs(RequestSpec call) {
        return call.asFlux("tags", Tag.class).map(Tag::slug);
    }

    private record Listing(@Nullable Data data, @Nullable Meta meta) {
        Page<TaggedEntity> page() {
            return new Page<>(
                    Values.list(data == null ? null : data.entities()), meta == null ? null : meta.nextCursor(), null);
        }
    }

    private record Data(@Nullable List<TaggedEntity> entities) {}

    /** The count is the page's, so that it is no total of the list. */
    private record Meta(@Nullable Integer count, @Nullable String nextCursor) {}
}
