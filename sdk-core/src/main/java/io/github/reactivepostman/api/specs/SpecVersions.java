package io.github.reactivepostman.api.specs;

import io.github.reactivepostman.api.Page;
import io.github.reactivepostman.api.PageMeta;
import io.github.reactivepostman.api.Pages;
import io.github.reactivepostman.http.Endpoint;
import io.github.reactivepostman.http.Exchange;
import io.github.reactivepostman.internal.Values;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The tagged versions of specifications. */
public final class SpecVersions {

    private static final Endpoint LIST = Endpoint.get("/specs/{specId}/version-tags");
    private static final Endpoint CREATE = Endpoint.post("/specs/{specId}/version-tags");
    private static final Endpoint FILES = Endpoint.get("/specs/{specId}/version-tags/{tagId}/files");

    private final Exchange exchange;

    SpecVersions(Exchange exchange) {
        this.exchange = exchange;
    }

    /** Streams the versions of a specification, in pages of the service's own size. */
    public Flux<SpecVersion> list(String specId) {
        return Pages.byCursor(cursor -> page(specId, null, cursor));
    }

    /** Streams the versions of a specification; the next page is fetched only when the subscriber asks for more. */
    public Flux<SpecVersion> list(String specId, int pageSize) {
        return Pages.byCursor(cursor -> listPage(specId, pageSize, cursor));
    }

    /** Reads one page of the versions of a specification: the one at the cursor, or the first for null. */
    public Mono<Page<SpecVersion>> listPage(String specId, int pageSize, @Nullable String cursor) {
        return page(specId, Values.atLeast("pageSize", 1, pageSize), cursor);
    }

    /** Tags the specification as it is now; refused as long as nothing has changed since the last tag. */
    public Mono<SpecVersion> create(String specId, String name) {
        return exchange.call(CREATE, specId)
                .body("name", Values.text("name", name))
                .as("data", SpecVersion.class);
    }

    /** Streams the files and folders of a version, with their contents, from one call. */
    public Flux<SpecVersionFile> files(String specId, String tagId) {
        return exchange.call(FILES, specId, tagId).asFlux("data", SpecVersionFile.class);
    }

    private Mono<Page<SpecVersion>> page(String specId, @Nullable Integer limit, @Nullable String cursor) {
        return exchange.call(LIST, specId)
                .query("limit", limit)
                .query("cursor", cursor)
                .as(Listing.class)
                .map(Listing::page);
    }

    private record Listing(
            @Nullable List<SpecVersion> data, @Nullable PageMeta meta) {
        Page<SpecVersion> page() {
            return Page.of(data, meta);
        }
    }
}
