package io.github.reactivepostman.api.analytics;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How far figures reach back; values that the service adds later are kept.
 *
 * @param value the service's word for it
 */
public record AnalyticsDuration(@JsonValue String value) {

    /** 7 days. */
    public static final AnalyticsDuration LAST_7_DAYS = new AnalyticsDuration("last_7_days");
    /** 30 days. */
    public static final AnalyticsDuration LAST_30_DAYS = new AnalyticsDuration("last_30_days");
    /** 180 days. */
    public static final AnalyticsDuration LAST_180_DAYS = new AnalyticsDuration("last_180_days");
    /** The calendar month before this one. */
    public static final AnalyticsDuration LAST_MONTH = new AnalyticsDuration("last_month");
    /** 6 months. */
    public static final AnalyticsDuration LAST_6_MONTHS = new AnalyticsDuration("last_6_months");
    /** A year. */
    public static final AnalyticsDuration LAST_1_YEAR = new AnalyticsDuration("last_1_year");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AnalyticsDuration {}

    @Override
    public String toString() {
        return value;
    }
}
