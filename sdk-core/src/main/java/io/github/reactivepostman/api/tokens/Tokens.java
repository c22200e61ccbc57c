package io.github.reactivepostman.api.tokens;

import io.github.reactivepostman.http.Endpoint;
import io.github.reactivepostman.http.Exchange;
import io.github.reactivepostman.internal.Values;
import reactor.core.publisher.Mono;

/** Access tokens of OAuth 2.0 clients and of service accounts. */
public final class Tokens {

    private static final Endpoint GENERATE =
            Endpoint.post("/oauth2/token").withoutKey().repeatable();
    private static final Endpoint REVOKE =
            Endpoint.post("/oauth2/token/revoke").withoutKey().repeatable();
    private static final Endpoint SERVICE_ACCOUNT =
            Endpoint.post("/service-account-tokens").repeatable().in("service-account-tokens");

    private final Exchange exchange;

    /** Creates the resource; programs get it from their client. */
    public Tokens(Exchange exchange) {
        this.exchange = exchange;
    }

    /**
     * Makes a token for an OAuth 2.0 client, which is named by its id and secret; the client's API key is not sent.
     *
     * @throws IllegalArgumentException when id or secret is blank or cannot be sent; the message shows neither
     */
    public Mono<AccessToken> generate(String clientId, String clientSecret, OauthGrant grant) {
        return exchange.call(GENERATE)
                .basicAuth(Values.text("clientId", clientId), Values.text("clientSecret", clientSecret))
                .body(Values.present("grant", grant))
                .as(AccessToken.class);
    }

    /**
     * Makes a token of an OAuth 2.0 client invalid, at once and for good, and tells whether the service did; neither
     * the API key nor anything else is sent with it.
     */
    public Mono<Boolean> revoke(String token) {
        return exchange.call(REVOKE).body("token", Values.text("token", token)).as("success", Boolean.class);
    }

    /** Makes a token of the service account whose API key the client has; it is valid for 15 minutes. */
    public Mono<AccessToken> serviceAccount() {
        return exchange.call(SERVICE_ACCOUNT).as(AccessToken.class);
    }
}
