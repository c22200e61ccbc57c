package io.github.reactivepostman.api.specs;

import io.github.reactivepostman.api.Page;
import io.github.reactivepostman.api.PageMeta;
import io.github.reactivepostman.http.Endpoint;
import io.github.reactivepostman.http.Exchange;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The files of specifications. A file is named by its path, such as {@code schemas/order.yaml}, which starts and ends
 * without a slash.
 */
public final class SpecFiles {

    private static final Endpoint LIST = Endpoint.get("/specs/{specId}/files");
    private static final Endpoint CREATE = Endpoint.post("/specs/{specId}/files");
    private static final Endpoint GET = Endpoint.get("/specs/{specId}/files/{*filePath}");
    private static final Endpoint UPDATE =
            Endpoint.patch("/specs/{specId}/files/{*filePath}").repeatable();
    private static final Endpoint DELETE = Endpoint.delete("/specs/{specId}/files/{*filePath}");

    private final Exchange exchange;

    SpecFiles(Exchange exchange) {
        this.exchange = exchange;
    }

    /** Streams the files of a specification, without their contents, from one call. */
    public Flux<SpecFile> list(String specId) {
        return listPage(specId).flatMapIterable(Page::items);
    }

    /**
     * Reads the files of a specification, without their contents. The service may tell a cursor, but documents no way to
     * send one.
     */
    public Mono<Page<SpecFile>> listPage(String specId) {
        return exchange.call(LIST, specId).as(Listing.class).map(Listing::page);
    }

    /** Reads a file and its content. */
    public Mono<SpecFile> get(String specId, String filePath) {
        return exchange.call(GET, specId, filePath).as(SpecFile.class);
    }

    /** Adds a file, which is not the root. */
    public Mono<SpecFile> create(String specId, NewSpecFile file) {
        return exchange.call(CREATE, specId).body(file).as(SpecFile.class);
    }

    /** Changes one thing about a file. */
    public Mono<SpecFile> update(String specId, String filePath, SpecFileChange change) {
        return exchange.call(UPDATE, specId, filePath).body(change).as(SpecFile.class);
    }

    /** Deletes a file. */
    public Mono<Void> delete(String specId, String filePath) {
        return exchange.call(DELETE, specId, filePath).send();
    }

    private record Listing(
            @Nullable List<SpecFile> files, @Nullable PageMeta meta) {
        Page<SpecFile> page() {
            return Page.of(files, meta);
        }
    }
}
