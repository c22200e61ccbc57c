package io.github.reactivepostman.api.auditlogs;

import io.github.reactivepostman.api.Page;
import io.github.reactivepostman.api.PageMeta;
import io.github.reactivepostman.api.Pages;
import io.github.reactivepostman.http.Endpoint;
import io.github.reactivepostman.http.Exchange;
import io.github.reactivepostman.http.Plan;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The log of what was done in a team. */
public final class AuditLogs {

    private static final Endpoint LIST = Endpoint.get("/audit/logs").from(Plan.ENTERPRISE);
    private static final Endpoint ACTIONS = Endpoint.get("/audit-actions").from(Plan.ENTERPRISE);

    private final Exchange exchange;

    /** Creates the resource; programs get it from their client. */
    public AuditLogs(Exchange exchange) {
        this.exchange = exchange;
    }

    /** Streams every event, the newest first; the next page is fetched only when the subscriber asks for more. */
    public Flux<AuditEvent> list() {
        return list(AuditQuery.all());
    }

    /** Streams the selected events; the next page is fetched only when the subscriber asks for more. */
    public Flux<AuditEvent> list(AuditQuery query) {
        return Pages.byCursor(cursor -> listPage(query, cursor));
    }

    /** Reads one page of the selected events: the one at the cursor, or the first for null. */
    public Mono<Page<AuditEvent>> listPage(AuditQuery query, @Nullable String cursor) {
        return query.applyTo(exchange.call(LIST))
                .query("cursor", cursor)
                .as(Listing.class)
                .map(Listing::page);
    }

    /** Streams the actions that there can be events of. */
    public Flux<AuditAction> actions() {
        return exchange.call(ACTIONS).retrieve().bodyToFlux(AuditAction.class);
    }

    /** It is not documented where the next cursor stands: beside the events, or in a meta object as elsewhere. */
    private record Listing(
            @Nullable List<AuditEvent> trails,
            @Nullable String nextCursor,
            @Nullable PageMeta meta) {
        Page<AuditEvent> page() {
            Page<AuditEvent> page = Page.of(trails, meta);
            return nextCursor == null ? page : new Page<>(page.items(), nextCursor, page.total());
        }
    }
}
