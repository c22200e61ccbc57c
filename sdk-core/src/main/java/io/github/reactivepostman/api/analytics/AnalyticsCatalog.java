package io.github.reactivepostman.api.analytics;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.reactivepostman.internal.Values;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What figures there are.
 *
 * @param description what it is, in words
 * @param resources what the figures are about
 */
public record AnalyticsCatalog(@Nullable String description, List<Resource> resources) {

    public AnalyticsCatalog {
        resources = Values.list(resources);
    }

    /**
     * Something that there are figures about.
     *
     * @param resource what it is
     * @param description the same in words
     * @param type type of the parameter that takes it; only in detail
     * @param required whether that parameter must be there; only in detail
     * @param metrics what is measured
     */
    public record Resource(
            AnalyticsResource resource,
            @Nullable String description,
            @Nullable String type,
            @JsonProperty("isRequired") @Nullable Boolean required,
            List<Metric> metrics) {

        public Resource {
            metrics = Values.list(metrics);
        }
    }

    /**
     * Something that is measured.
     *
     * @param metric what it is
     * @param description the same in words
     * @param type type of the parameter that takes it; only in detail
     * @param required whether that parameter must be there; only in detail
     * @param parameters what it can be narrowed down by; only in detail
     * @param response the columns of each view; only in detail
     */
    public record Metric(
            String metric,
            @Nullable String description,
            @Nullable String type,
            @JsonProperty("isRequired") @Nullable Boolean required,
            @Nullable JsonNode parameters,
            @Nullable JsonNode response) {}
}
