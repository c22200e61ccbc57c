package io.github.reactivepostman.spring.autoconfigure;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.NestedConfigurationProperty;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What is set for one client; its text form does not show the key.
 *
 * @param apiKey API key of the account.
 * @param server Server to call.
 * @param baseUrl Address of a server of one's own; replaces the server.
 * @param connectTimeout Longest time to connect.
 * @param responseTimeout Longest silence of the server once a request was sent.
 * @param maxConnections How many connections may be open at once.
 * @param maxIdleTime How long an unused connection is kept.
 * @param maxResponseSize Most that the body of an answer may have.
 * @param ssl Certificates.
 * @param rateLimit How calls keep to the call limits.
 * @param retry What is sent again.
 * @param quota What is done as the plan's month is used up.
 */
public record ClientProperties(
        @Nullable String apiKey,
        @Nullable Server server,
        @Nullable URI baseUrl,
        @Nullable Duration connectTimeout,
        @Nullable Duration responseTimeout,
        @Nullable Integer maxConnections,
        @Nullable Duration maxIdleTime,
        @Nullable DataSize maxResponseSize,
        @DefaultValue Ssl ssl,
        @DefaultValue @NestedConfigurationProperty RateLimitProperties rateLimit,
        @DefaultValue @NestedConfigurationProperty RetryProperties retry,
        @DefaultValue @NestedConfigurationProperty QuotaProperties quota) {

    @Override
    public String toString() {
        return "ClientProperties[apiKey=" + (apiKey == null ? "null" : "REDACTED") + ", server=" + server + ", baseUrl="
                + baseUrl + ", connectTimeout=" + connectTimeout + ", responseTimeout=" + responseTimeout
                + ", maxConnections=" + maxConnections + ", maxIdleTime=" + maxIdleTime + ", maxResponseSize="
                + maxResponseSize + ", ssl=" + ssl + ", rateLimit=" + rateLimit + ", retry=" + retry + ", quota="
                + quota + "]";
    }

    /** Servers of the service. */
    public enum Server {
        /** That of teams whose data is in the United States. */
        US,
        /** That of teams whose data is in the European Union. */
        EU
    }

    /**
     * Certificates.
     *
     * @param bundle Name of the SSL bundle with the certificates to trust and to show.
     */
    public record Ssl(@Nullable String bundle) {}
}
