package io.github.reactivepostman.api.tokens;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A token to call with; prints without it.
 *
 * @param value the token
 * @param expiresIn how long it is valid; null when the service does not tell. Postman's documentation says
 *     milliseconds, its examples look like the seconds of OAuth 2.0
 * @param type how to send it, such as {@code Bearer}; null when the service does not tell
 */
public record AccessToken(
        @JsonProperty("access_token") String value,
        @JsonProperty("expires_in") @Nullable Long expiresIn,
        @JsonProperty("token_type") @Nullable String type) {

    @Override
    public String toString() {
        return "AccessToken[value=REDACTED, expiresIn=" + expiresIn + ", type=" + type + "]";
    }
}
