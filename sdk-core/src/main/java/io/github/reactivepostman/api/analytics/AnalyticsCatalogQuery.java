package io.github.reactivepostman.api.analytics;

import io.github.reactivepostman.http.RequestSpec;
import io.github.reactivepostman.internal.Values;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What to read of the catalog of figures.
 *
 * @param include what is told besides names, {@code parameters} or {@code response}
 * @param resources only figures about these; empty for all
 * @param metrics only these metrics; empty for all
 */
public record AnalyticsCatalogQuery(List<String> include, List<AnalyticsResource> resources, List<String> metrics) {

    public AnalyticsCatalogQuery {
        include = Values.list(include);
        resources = Values.list(resources);
        metrics = Values.list(metrics);
    }

    /** Selects everything, without details. */
    public static AnalyticsCatalogQuery all() {
        return new AnalyticsCatalogQuery(List.of(), List.of(), List.of());
    }

    /** Asks for the parameters and the columns of each metric. */
    public AnalyticsCatalogQuery withDetails() {
        return new AnalyticsCatalogQuery(List.of("parameters", "response"), resources, metrics);
    }

    /** Selects only figures about these. */
    public AnalyticsCatalogQuery withResources(AnalyticsResource... resources) {
        return new AnalyticsCatalogQuery(include, List.of(resources), metrics);
    }

    /** Selects only these metrics. */
    public AnalyticsCatalogQuery withMetrics(String... metrics) {
        return new AnalyticsCatalogQuery(include, resources, List.of(metrics));
    }

    RequestSpec applyTo(RequestSpec call) {
        return call.query("include", join(include))
                .query("resources", join(resources))
                .query("metrics", join(metrics));
    }

    private static @Nullable String join(List<?> values) {
        return values.isEmpty() ? null : values.stream().map(Object::toString).collect(Collectors.joining(","));
    }
}
