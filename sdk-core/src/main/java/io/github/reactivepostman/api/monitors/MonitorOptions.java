package io.github.reactivepostman.api.monitors;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.reactivepostman.internal.Values;
import org.jspecify.annotations.Nullable;

/**
 * How a monitor makes its calls; null leaves an option as it is, or to the service's default in a new monitor.
 *
 * @param followRedirects whether it follows redirects
 * @param requestDelay pause between calls in milliseconds, 1 to 900,000
 * @param requestTimeout longest wait for an answer in milliseconds, 1 to 900,000
 * @param strictSsl whether certificates must be valid
 */
public record MonitorOptions(
        @Nullable Boolean followRedirects,
        @Nullable Integer requestDelay,
        @Nullable Integer requestTimeout,
        @JsonProperty("strictSSL") @Nullable Boolean strictSsl) {

    /** Sets nothing yet. */
    public static MonitorOptions none() {
        return new MonitorOptions(null, null, null, null);
    }

    public MonitorOptions withFollowRedirects(boolean followRedirects) {
        return new MonitorOptions(followRedirects, requestDelay, requestTimeout, strictSsl);
    }

    /** Sets the pause between calls. */
    public MonitorOptions withRequestDelay(int millis) {
        return new MonitorOptions(followRedirects, Values.atLeast("millis", 1, millis), requestTimeout, strictSsl);
    }

    /** Sets the longest wait for an answer. */
    public MonitorOptions withRequestTimeout(int millis) {
        return new MonitorOptions(followRedirects, requestDelay, Values.atLeast("millis", 1, millis), strictSsl);
    }

    public MonitorOptions withStrictSsl(boolean strictSsl) {
        return new MonitorOptions(followRedirects, requestDelay, requestTimeout, strictSsl);
    }
}
