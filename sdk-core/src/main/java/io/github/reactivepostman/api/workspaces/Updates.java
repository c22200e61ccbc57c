package io.github.reactivepostman.api.workspaces;

import io.github.reactivepostman.api.Page;
import io.github.reactivepostman.api.PageMeta;
import io.github.reactivepostman.api.Pages;
import io.github.reactivepostman.http.Body;
import io.github.reactivepostman.http.Endpoint;
import io.github.reactivepostman.http.Exchange;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Posts that tell what is new in a workspace; all calls share a limit of 20 a minute. */
public final class Updates {

    private static final String BUCKET = "workspace-updates";
    private static final Endpoint LIST =
            Endpoint.get("/workspaces/{workspaceId}/updates").in(BUCKET);
    private static final Endpoint GET =
            Endpoint.get("/workspaces/{workspaceId}/updates/{updateId}").in(BUCKET);
    private static final Endpoint CREATE =
            Endpoint.post("/workspaces/{workspaceId}/updates").in(BUCKET);
    private static final Endpoint PATCH = Endpoint.patch("/workspaces/{workspaceId}/updates/{updateId}")
            .repeatable()
            .in(BUCKET);
    private static final Endpoint DELETE =
            Endpoint.delete("/workspaces/{workspaceId}/updates/{updateId}").in(BUCKET);

    private final Exchange exchange;

    Updates(Exchange exchange) {
        this.exchange = exchange;
    }

    /**
     * Streams the posts of a workspace, of these categories or of all when none is named; the next page is fetched only
     * when the subscriber asks for more.
     */
    public Flux<UpdatePost> list(String workspaceId, UpdateCategory... categories) {
        return Pages.byCursor(cursor -> listPage(workspaceId, cursor, categories));
    }

    /** Reads one page of the posts: the one at the cursor, or the first for null. */
    public Mono<Page<UpdatePost>> listPage(String workspaceId, @Nullable String cursor, UpdateCategory... categories) {
        return exchange.call(LIST, workspaceId)
                .query("category", categories.length == 0 ? null : join(categories))
                .query("cursor", cursor)
                .as(Listing.class)
                .map(Listing::page);
    }

    /** Reads a post. */
    public Mono<UpdatePost> get(String workspaceId, String updateId) {
        return exchange.call(GET, workspaceId, updateId).as(UpdatePost.class);
    }

    /** Makes a post. */
    public Mono<UpdatePost> create(String workspaceId, UpdatePostCreate post) {
        return exchange.call(CREATE, workspaceId).body(post).as(UpdatePost.class);
    }

    /** Changes the given fields and leaves the others. */
    public Mono<UpdatePost> patch(String workspaceId, String updateId, UpdatePostPatch change) {
        return exchange.call(PATCH, workspaceId, updateId)
                .body(Body.json(change, "application/merge-patch+json"))
                .as(UpdatePost.class);
    }

    /** Deletes a post. */
    public Mono<Void> delete(String workspaceId, String updateId) {
        return exchange.call(DELETE, workspaceId, updateId).send();
    }

    private static String join(UpdateCategory... categories) {
        return Stream.of(categories).map(UpdateCategory::value).collect(Collectors.joining(","));
    }

    private record Listing(
            @Nullable List<UpdatePost> data, @Nullable PageMeta meta) {
        Page<UpdatePost> page() {
            return Page.of(data, meta);
        }
    }
}
