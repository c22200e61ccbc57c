package io.github.reactivepostman.api.analytics;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How closely figures are told; values that the service adds later are kept.
 *
 * @param value the service's word for it
 */
public record AnalyticsView(@JsonValue String value) {

    /** One by one. */
    public static final AnalyticsView DETAILED = new AnalyticsView("detailed");
    /** Summed up. */
    public static final AnalyticsView SUMMARY = new AnalyticsView("summary");
    /** Over time. */
    public static final AnalyticsView TREND = new AnalyticsView("trend");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AnalyticsView {}

    @Override
    public String toString() {
        return value;
    }
}
