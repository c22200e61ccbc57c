package io.github.reactivepostman.api.tokens;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.reactivepostman.internal.Values;

/**
 * What an OAuth 2.0 client shows to be given a token; prints without it.
 *
 * @param grantType kind of the grant
 * @param installationAuthId the installation to authenticate
 * @param jwt signed token with the claims {@code iss}, {@code aud}, {@code iat}, {@code exp} and {@code jti}
 */
public record OauthGrant(@JsonProperty("grant_type") String grantType, String installationAuthId, String jwt) {

    public OauthGrant {
        Values.text("grantType", grantType);
        Values.text("installationAuthId", installationAuthId);
        Values.text("jwt", jwt);
    }

    /** Creates the grant of a client that acts for itself, not for a user. */
    public static OauthGrant clientCredentials(String installationAuthId, String jwt) {
        return new OauthGrant("client_credentials", installationAuthId, jwt);
    }

    @Override
    public String toString() {
        return "OauthGrant[grantType=" + grantType + ", installationAuthId=REDACTED, jwt=REDACTED]";
    }
}
