package io.github.reactivepostman.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.Outcomes;
import io.github.reactivepostman.api.FakeExchange;
import io.github.reactivepostman.api.SentCall;
import io.github.reactivepostman.api.analytics.Analytics;
import io.github.reactivepostman.api.analytics.AnalyticsCatalog;
import io.github.reactivepostman.api.analytics.AnalyticsCatalogQuery;
import io.github.reactivepostman.api.analytics.AnalyticsData;
import io.github.reactivepostman.api.analytics.AnalyticsDuration;
import io.github.reactivepostman.api.analytics.AnalyticsQuery;
import io.github.reactivepostman.api.analytics.AnalyticsResource;
import io.github.reactivepostman.api.analytics.AnalyticsTable;
import io.github.reactivepostman.api.analytics.AnalyticsView;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class AnalyticsOperationsTest {

    private static final AnalyticsQuery QUERY = AnalyticsQuery.of(AnalyticsResource.WORKSPACE, "user_requests");

    @Test
    void shouldReadFiguresOfMixedTypes() {
        AnalyticsQuery query = QUERY.withView(AnalyticsView.DETAILED)
                .withWorkspaceTypes("internal", "public")
                .withUserIds("4711", "4712")
                .withDuration(AnalyticsDuration.LAST_30_DAYS)
                .withRequestIds("11-r1")
                .withResponseStatuses("404")
                .withAttentionTypes("no_success_on_tried_request")
                .withPeriod("2025-06")
                .withUserType("new")
                .withEntityType("collection")
                .withPageSize(2);

        AnalyticsData data =
                Operations.one("getAnalyticsData", client -> client.analytics().getPage(query, 4));

        AnalyticsTable table = data.summary();
        assertThat(table).isNotNull();
        assertThat(table.columns())
                .extracting(AnalyticsTable.Column::name)
                .containsExactly("day", "user", "calls", "share", "active");
        assertThat(table.rows())
                .hasToString(
                        "[[\"2025-06-01\", \"4711\", 12, 0.25, true]," + " [\"2025-06-02\", null, 0, 1.5, false]]");
        assertThat(table.pagination()).isEqualTo(new AnalyticsTable.Pagination(7, 2, 4, true));
    }

    @Test
    void shouldReadTheTablesOfTheFunnel() {
        FakeExchange exchange = new FakeExchange()
                .answer("{\"data\":{\"all_partners\":{\"rows\":[[\"a\"]]},\"successful_requests_200OK\":{}}}");

        AnalyticsData data = Outcomes.value(new Analytics(exchange).get(QUERY));

        assertThat(data.summary()).isNull();
        assertThat(data.tables()).containsOnlyKeys("all_partners", "successful_requests_200OK");
        assertThat(data.tables().get("all_partners").rows()).hasSize(1);
        assertThat(data.tables().get("successful_requests_200OK").columns()).isEmpty();
    }

    @Test
    void shouldStreamRowsPageByPage() {
        FakeExchange exchange = new FakeExchange()
                .answer("{\"data\":{\"summary\":{\"rows\":[[1],[2]],\"pagination\":{\"total\":3}}}}")
                .answer("{\"data\":{\"summary\":{\"rows\":[[3]],\"pagination\":{\"total\":3}}}}");

        List<List<JsonNode>> rows = Outcomes.value(
                new Analytics(exchange).rows(QUERY.withPageSize(2)).collectList());

        assertThat(rows).hasToString("[[1], [2], [3]]");
        assertThat(exchange.calls())
                .extracting(SentCall::query)
                .extracting(query -> query.get("offset"))
                .containsExactly("0", "2");
    }

    @Test
    void shouldSayHowToReadWhatHasNoSummary() {
        FakeExchange exchange = new FakeExchange().answer("{\"data\":{\"all_partners\":{}}}");

        assertThat(Outcomes.error(new Analytics(exchange).rows(QUERY), IllegalStateException.class))
                .hasMessageContaining("[all_partners]")
                .hasMessageContaining("getPage(query, offset)");
    }

    @Test
    void shouldReadTheCatalog() {
        AnalyticsCatalogQuery query = AnalyticsCatalogQuery.all()
                .withDetails()
                .withResources(AnalyticsResource.USER, AnalyticsResource.TEAM)
                .withMetrics("active_users");

        AnalyticsCatalog catalog = Operations.one(
                "getAnalyticsMetadata", client -> client.analytics().catalog(query));

        AnalyticsCatalog.Metric metric = catalog.resources().get(0).metrics().get(0);
        assertThat(metric.metric()).isEqualTo("active_users");
        assertThat(metric.required()).isTrue();
        assertThat(metric.parameters().at("/pagination/supported").asBoolean()).isTrue();
        assertThat(metric.response().at("/summary/schema/columns")).hasSize(2);
        assertThat(catalog.resources().get(1).metrics()).isEmpty();
    }

    @Test
    void shouldReadTheErrorsOfTheGroup() {
        Operations.errors("analytics", client -> client.analytics().get(QUERY));
    }
}
