package io.github.reactivepostman.api.packages;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.github.reactivepostman.api.Page;
import io.github.reactivepostman.api.PageMeta;
import io.github.reactivepostman.api.Pages;
import io.github.reactivepostman.http.Body;
import io.github.reactivepostman.http.Endpoint;
import io.github.reactivepostman.http.Exchange;
import io.github.reactivepostman.internal.Values;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Packages of script code that other scripts import. */
public final class Packages {

    private static final Endpoint LIST = Endpoint.get("/packages");
    private static final Endpoint CREATE = Endpoint.post("/packages");
    private static final Endpoint GET = Endpoint.get("/packages/{packageId}");
    private static final Endpoint UPDATE =
            Endpoint.patch("/packages/{packageId}").repeatable();
    private static final Endpoint DELETE = Endpoint.delete("/packages/{packageId}");
    private static final String MERGE_PATCH = "application/merge-patch+json";
    private static final int MOST = 100;

    private final Exchange exchange;

    /** Creates the resource; programs get it from their client. */
    public Packages(Exchange exchange) {
        this.exchange = exchange;
    }

    /** Streams every package, 100 a call; the next page is fetched only when the subscriber asks for more. */
    public Flux<PackageSummary> list() {
        return list(MOST);
    }

    /** Streams every package, up to 100 a call; the next page is fetched only when the subscriber asks for more. */
    public Flux<PackageSummary> list(int pageSize) {
        return Pages.byCursor(cursor -> listPage(pageSize, cursor));
    }

    /** Reads one page of at most 100 packages: the one at the cursor, or the first for null. */
    public Mono<Page<PackageSummary>> listPage(int pageSize, @Nullable String cursor) {
        return exchange.call(LIST)
                .query("limit", Values.atLeast("pageSize", 1, pageSize))
                .query("cursor", cursor)
                .as(Listing.class)
                .map(Listing::page);
    }

    /** Reads a package and its script. */
    public Mono<ScriptPackage> get(String packageId) {
        return exchange.call(GET, packageId).as(Found.class).map(Found::found);
    }

    /**
     * Makes a package in a workspace; a name that is taken is a conflict.
     *
     * <p>Ends with a {@link io.github.reactivepostman.error.QuotaExhaustedException} when the plan includes no further
     * package.
     */
    public Mono<ScriptPackage> create(String workspaceId, PackageCreate scriptPackage) {
        return exchange.call(CREATE)
                .query("workspace", Values.text("workspaceId", workspaceId))
                .body(scriptPackage)
                .as(ScriptPackage.class);
    }

    /** Changes the given fields and leaves the others. */
    public Mono<ScriptPackage> update(String packageId, PackageUpdate change) {
        return exchange.call(UPDATE, packageId)
                .body(Body.json(change, MERGE_PATCH))
                .as(ScriptPackage.class);
    }

    /** Deletes a package and its script; one that is gone already is no error. */
    public Mono<Void> delete(String packageId) {
        return exchange.call(DELETE, packageId).send();
    }

    private record Listing(
            @Nullable List<PackageSummary> data, @Nullable PageMeta meta) {
        Page<PackageSummary> page() {
            return Page.of(data, meta);
        }
    }

    /** The service documents a package below {@code data}, and shows one without it. */
    private record Found(
            @Nullable ScriptPackage data, @JsonUnwrapped ScriptPackage bare) {
        ScriptPackage found() {
            return data == null ? bare : data;
        }
    }
}
