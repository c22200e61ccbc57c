package io.github.reactivepostman.api.analytics;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.reactivepostman.api.Page;
import io.github.reactivepostman.internal.Values;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Figures in one or several tables. Most metrics have the one table {@code summary}. The partner engagement funnel has
 * a table for each of its steps: {@code all_partners}, {@code workspace_visited}, {@code viewed_collection},
 * {@code request_sent} and {@code successful_requests_200OK}.
 *
 * @param tables the tables by their names
 */
public record AnalyticsData(@JsonValue Map<String, AnalyticsTable> tables) {

    private static final String SUMMARY = "summary";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AnalyticsData {
        tables = Values.map(tables);
    }

    /** Returns the one table that most metrics have; null where there are others instead. */
    public @Nullable AnalyticsTable summary() {
        return tables.get(SUMMARY);
    }

    /** Returns the rows of the summary as a page of a list. */
    Page<List<JsonNode>> page() {
        AnalyticsTable summary = summary();
        if (summary == null) {
            throw new IllegalStateException("the metric has no summary, but the tables " + tables.keySet()
                    + ": read them with getPage(query, offset)");
        }
        return new Page<>(summary.rows(), null, summary.total());
    }
}
