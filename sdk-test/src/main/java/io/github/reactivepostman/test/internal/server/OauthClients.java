package io.github.reactivepostman.test.internal.server;

import io.github.reactivepostman.test.account.Account;
import io.github.reactivepostman.test.internal.path.PathPattern;
import io.github.reactivepostman.test.internal.web.Answer;
import io.github.reactivepostman.test.internal.web.Errors;
import io.github.reactivepostman.test.log.ReceivedRequest;
import org.jspecify.annotations.Nullable;

/** Lets in the calls about OAuth tokens, which come without an API key: one with a client's name, one with nothing. */
final class OauthClients {
    private static final PathPattern GENERATE = PathPattern.parse("POST /oauth2/token");
    private static final PathPattern REVOKE = PathPattern.parse("POST /oauth2/token/revoke");

    private OauthClients() {}

    static boolean calls(ReceivedRequest request) {
        return GENERATE.test(request.method(), request.path()) || REVOKE.test(request.method(), request.path());
    }

    /** Returns the answer to a client that there is not, or null. */
    static @Nullable Answer unknown(ReceivedRequest request, @Nullable String authorization, Account account) {
        boolean known = !GENERATE.test(request.method(), request.path())
                || account.records().tokens().knows(authorization);
        return known ? null : Errors.oauth(404, "invalid_client", "No such OAuth client");
    }
}
