package io.github.reactivepostman.api.secrets;

import io.github.reactivepostman.api.Page;
import io.github.reactivepostman.api.PageMeta;
import io.github.reactivepostman.api.Pages;
import io.github.reactivepostman.http.Endpoint;
import io.github.reactivepostman.http.Exchange;
import io.github.reactivepostman.http.Plan;
import io.github.reactivepostman.internal.Values;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The Secret Scanner, which looks for secrets in what a team keeps in Postman. */
public final class SecretScanner {

    /** Only reads, so it is safe to repeat. */
    private static final Endpoint LIST =
            Endpoint.post("/detected-secrets-queries").repeatable().from(Plan.ENTERPRISE);

    private static final Endpoint RESOLVE =
            Endpoint.put("/detected-secrets/{secretId}").from(Plan.ENTERPRISE);
    private static final Endpoint LOCATIONS =
            Endpoint.get("/detected-secrets/{secretId}/locations").from(Plan.ENTERPRISE);
    private static final Endpoint TYPES = Endpoint.get("/secret-types").from(Plan.ENTERPRISE);

    private final Exchange exchange;

    /** Creates the resource; programs get it from their client. */
    public SecretScanner(Exchange exchange) {
        this.exchange = exchange;
    }

    /** Streams every detected secret; the next page is fetched only when the subscriber asks for more. */
    public Flux<DetectedSecret> list() {
        return list(SecretQuery.all());
    }

    /** Streams the selected secrets; the next page is fetched only when the subscriber asks for more. */
    public Flux<DetectedSecret> list(SecretQuery query) {
        return Pages.byCursor(cursor -> listPage(query, cursor));
    }

    /** Reads one page of the selected secrets: the one at the cursor, or the first for null. */
    public Mono<Page<DetectedSecret>> listPage(SecretQuery query, @Nullable String cursor) {
        return query.applyTo(exchange.call(LIST))
                .query("cursor", cursor)
                .as(Listing.class)
                .map(listing -> Page.of(listing.data(), listing.meta()));
    }

    /** Says what was decided about a secret in a workspace. */
    public Mono<SecretResolution> resolve(String secretId, String workspaceId, SecretStatus status) {
        Decision decision = new Decision(Values.present("status", status), Values.text("workspaceId", workspaceId));
        return exchange.call(RESOLVE, secretId).body(decision).as(SecretResolution.class);
    }

    /** Streams the places where a secret was found; the next page is fetched only when the subscriber asks for more. */
    public Flux<SecretLocation> locations(String secretId, SecretLocationQuery query) {
        return Pages.byCursor(cursor -> locationsPage(secretId, query, cursor).map(SecretLocations::page));
    }

    /** Reads one page of the places where a secret was found: the one at the cursor, or the first for null. */
    public Mono<SecretLocations> locationsPage(String secretId, SecretLocationQuery query, @Nullable String cursor) {
        return query.applyTo(exchange.call(LOCATIONS, secretId))
                .query("cursor", cursor)
                .as(SecretLocations.class);
    }

    /** Streams the kinds of secrets that the scanner looks for. */
    public Flux<SecretType> types() {
        return exchange.call(TYPES).asFlux("data", SecretType.class);
    }

    private record Decision(SecretStatus resolution, String workspaceId) {}

    private record Listing(
            @Nullable List<DetectedSecret> data, @Nullable PageMeta meta) {}
}
