package io.github.reactivepostman.api.analytics;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.reactivepostman.internal.Values;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A table of figures.
 *
 * @param schema what stands in which column
 * @param rows the rows, each with a text, a number, true, false or null for every column
 * @param pagination which part of the table this is
 */
public record AnalyticsTable(
        @Nullable Schema schema,
        List<List<JsonNode>> rows,
        @Nullable Pagination pagination) {

    public AnalyticsTable {
        rows = Values.list(rows);
    }

    /** Returns what stands in which column; empty when the service does not tell it. */
    public List<Column> columns() {
        return schema == null ? List.of() : schema.columns();
    }

    @Nullable Integer total() {
        return pagination == null ? null : pagination.total();
    }

    /**
     * What stands in which column.
     *
     * @param columns the columns in the order of a row's values
     */
    public record Schema(List<Column> columns) {

        public Schema {
            columns = Values.list(columns);
        }
    }

    /**
     * A column.
     *
     * @param name its name
     * @param type what its values are, such as {@code STRING} or {@code TIMESTAMP}
     * @param format how they are written, such as {@code YYYY-MM-DD}
     * @param description what they mean
     */
    public record Column(
            @Nullable String name,
            @Nullable String type,
            @Nullable String format,
            @Nullable String description) {}

    /**
     * Which part of a table this is.
     *
     * @param total number of rows of the whole table
     * @param limit greatest number of rows in a page
     * @param offset position of the first row of this page, from zero
     * @param hasMore whether more rows follow
     */
    public record Pagination(
            @Nullable Integer total,
            @Nullable Integer limit,
            @Nullable Integer offset,
            @JsonProperty("has_more") @Nullable Boolean hasMore) {}
}
