package io.github.reactivepostman.api.secrets;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.reactivepostman.api.Page;
import io.github.reactivepostman.internal.Values;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of the places where a secret was found, and the secret.
 *
 * @param items the places
 * @param secret the secret that they have in common; null when the service does not tell it
 */
public record SecretLocations(
        @JsonProperty("data") List<SecretLocation> items,
        @JsonProperty("meta") @Nullable Secret secret) {

    public SecretLocations {
        items = Values.list(items);
    }

    /** Returns the places as a page of a list. */
    public Page<SecretLocation> page() {
        return secret == null ? new Page<>(items, null, null) : new Page<>(items, secret.nextCursor(), secret.total());
    }

    /**
     * The secret, and where its list of places goes on.
     *
     * @param secretType name of its kind
     * @param secretHash SHA-256 of its value
     * @param obfuscatedSecret its value, of which the service hides the most part
     * @param activityFeed what was decided about it
     * @param cursor where this page starts
     * @param nextCursor where the next page starts; null when this is the last one
     * @param limit greatest number of places in a page
     * @param total number of places in all pages
     */
    public record Secret(
            @Nullable String secretType,
            @Nullable String secretHash,
            @Nullable String obfuscatedSecret,
            List<Activity> activityFeed,
            @Nullable String cursor,
            @Nullable String nextCursor,
            @Nullable Integer limit,
            @Nullable Integer total) {

        public Secret {
            activityFeed = Values.list(activityFeed);
        }
    }

    /**
     * A decision about the secret.
     *
     * @param status what was decided
     * @param resolvedBy the user who decided
     * @param resolvedAt when
     */
    public record Activity(
            @Nullable SecretStatus status,
            @Nullable String resolvedBy,
            @Nullable Instant resolvedAt) {}
}
