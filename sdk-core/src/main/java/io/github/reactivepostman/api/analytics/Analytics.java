package io.github.reactivepostman.api.analytics;

import io.github.reactivepostman.api.Pages;
import io.github.reactivepostman.http.Endpoint;
import io.github.reactivepostman.http.Exchange;
import io.github.reactivepostman.http.Plan;
import io.github.reactivepostman.internal.Values;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** Figures about how a team uses Postman. */
public final class Analytics {

    private static final Endpoint GET = Endpoint.get("/analytics").from(Plan.ENTERPRISE);
    private static final Endpoint CATALOG = Endpoint.get("/analytics-metadata");

    private final Exchange exchange;

    /** Creates the resource; programs get it from their client. */
    public Analytics(Exchange exchange) {
        this.exchange = exchange;
    }

    /** Reads the selected figures, of each table the first page. */
    public Mono<AnalyticsData> get(AnalyticsQuery query) {
        return getPage(query, 0);
    }

    /** Reads one page of the selected figures: the one whose first row is at the offset, from zero up to 10,000. */
    public Mono<AnalyticsData> getPage(AnalyticsQuery query, int offset) {
        return query.applyTo(exchange.call(GET))
                .query("offset", Values.atLeast("offset", 0, offset))
                .as("data", AnalyticsData.class);
    }

    /**
     * Streams the rows of the one table that most metrics have; the next page is fetched only when the subscriber asks
     * for more. Ends with an {@code IllegalStateException} where there are other tables instead.
     */
    public Flux<List<JsonNode>> rows(AnalyticsQuery query) {
        return Pages.byOffset(query.pageSize(), offset -> getPage(query, offset).map(AnalyticsData::page));
    }

    /** Reads what figures there are, without details of their parameters and columns. */
    public Mono<AnalyticsCatalog> catalog() {
        return catalog(AnalyticsCatalogQuery.all());
    }

    /** Reads what the selected figures are. */
    public Mono<AnalyticsCatalog> catalog(AnalyticsCatalogQuery query) {
        return query.applyTo(exchange.call(CATALOG)).as("data", AnalyticsCatalog.class);
    }
}
