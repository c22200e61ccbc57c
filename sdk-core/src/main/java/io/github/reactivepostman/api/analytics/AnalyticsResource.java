package io.github.reactivepostman.api.analytics;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What figures are about; values that the service adds later are kept.
 *
 * @param value the service's word for it
 */
public record AnalyticsResource(@JsonValue String value) {

    /** Users. */
    public static final AnalyticsResource USER = new AnalyticsResource("user");
    /** The team. */
    public static final AnalyticsResource TEAM = new AnalyticsResource("team");
    /** Workspaces. */
    public static final AnalyticsResource WORKSPACE = new AnalyticsResource("workspace");
    /** Agent Mode. */
    public static final AnalyticsResource AI = new AnalyticsResource("ai");
    /** Work on APIs. */
    public static final AnalyticsResource API_DEVELOPMENT = new AnalyticsResource("api_development");
    /** Test runs. */
    public static final AnalyticsResource API_TESTING = new AnalyticsResource("api_testing");
    /** Monitors and flows in production. */
    public static final AnalyticsResource API_PRODUCTION = new AnalyticsResource("api_production");
    /** Networks and partners. */
    public static final AnalyticsResource API_DISTRIBUTION = new AnalyticsResource("api_distribution");
    /** Workspaces as a whole. */
    public static final AnalyticsResource API_MANAGEMENT = new AnalyticsResource("api_management");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AnalyticsResource {}

    @Override
    public String toString() {
        return value;
    }
}
