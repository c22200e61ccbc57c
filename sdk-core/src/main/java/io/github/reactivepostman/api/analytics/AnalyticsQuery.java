package io.github.reactivepostman.api.analytics;

import io.github.reactivepostman.http.RequestSpec;
import io.github.reactivepostman.internal.Values;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which figures to read. Which filters a metric knows is told by {@link Analytics#catalog(AnalyticsCatalogQuery)}.
 *
 * @param resource what they are about
 * @param metric what is measured, such as {@code active_users}
 * @param filters what narrows them down, by the names of the service's parameters
 * @param pageSize how many rows one call fetches, 1 to 10,000
 */
public record AnalyticsQuery(AnalyticsResource resource, String metric, Map<String, String> filters, int pageSize) {

    public AnalyticsQuery {
        Values.present("resource", resource);
        Values.text("metric", metric);
        filters = Values.map(filters);
        Values.atLeast("pageSize", 1, pageSize);
    }

    /** Selects a metric, 100 rows a call. */
    public static AnalyticsQuery of(AnalyticsResource resource, String metric) {
        return new AnalyticsQuery(resource, metric, Map.of(), 100);
    }

    /** Sets how closely the figures are told. */
    public AnalyticsQuery withView(AnalyticsView view) {
        return with("view", view.value());
    }

    /** Selects only workspaces of these types, {@code internal}, {@code public} or {@code partner}. */
    public AnalyticsQuery withWorkspaceTypes(String... types) {
        return with("workspaceType", types);
    }

    /** Selects only these users. */
    public AnalyticsQuery withUserIds(String... ids) {
        return with("userId", ids);
    }

    /** Sets how far the figures reach back. */
    public AnalyticsQuery withDuration(AnalyticsDuration duration) {
        return with("duration", duration.value());
    }

    /** Selects only these requests, by their uids. */
    public AnalyticsQuery withRequestIds(String... uids) {
        return with("requestId", uids);
    }

    /** Selects only answers with these HTTP status codes. */
    public AnalyticsQuery withResponseStatuses(String... statuses) {
        return with("responseStatus", statuses);
    }

    /** Selects only problems of these kinds, such as {@code no_success_on_tried_request}. */
    public AnalyticsQuery withAttentionTypes(String... types) {
        return with("attentionType", types);
    }

    /** Selects a month or a day, as {@code 2026-06} or {@code 2026-06-30}. */
    public AnalyticsQuery withPeriod(String period) {
        return with("period", period);
    }

    /** Selects only {@code new} or {@code returning} users. */
    public AnalyticsQuery withUserType(String type) {
        return with("userType", type);
    }

    /** Selects only elements of the type, such as {@code collection}. */
    public AnalyticsQuery withEntityType(String type) {
        return with("entityType", type);
    }

    /** Sets how many rows one call fetches; the service refuses more than 10,000. */
    public AnalyticsQuery withPageSize(int pageSize) {
        return new AnalyticsQuery(resource, metric, filters, pageSize);
    }

    /** Sets any filter by the name of the service's parameter; several values are sent with commas between them. */
    public AnalyticsQuery with(String parameter, String... values) {
        Map<String, String> more = new LinkedHashMap<>(filters);
        more.put(Values.text("parameter", parameter), Values.text(parameter, String.join(",", values)));
        return new AnalyticsQuery(resource, metric, more, pageSize);
    }

    RequestSpec applyTo(RequestSpec call) {
        RequestSpec spec = call.query("resource", resource).query("metrics", metric);
        for (Map.Entry<String, String> filter : filters.entrySet()) {
            spec = spec.query(filter.getKey(), filter.getValue());
        }
        return spec.query("limit", pageSize);
    }
}
