package io.github.reactivepostman.test.internal.server;

import io.github.reactivepostman.test.account.Account;
import io.github.reactivepostman.test.internal.path.PathPattern;
import io.github.reactivepostman.test.internal.web.Answer;
import io.github.reactivepostman.test.internal.web.Errors;
import io.github.reactivepostman.test.log.ReceivedRequest;
import io.netty.handler.codec.http.QueryStringDecoder;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Knows the keys, and what they may not do.
 *
 * @param valid the keys that are let in
 * @param forbidden those of them that may do nothing
 * @param restricted the operations that the plan does not have
 */
public record Keys(Set<String> valid, Set<String> forbidden, List<PathPattern> restricted) {
    private static final PathPattern COLLECTION = PathPattern.parse("GET /collections/{id}");
    private static final String ACCESS_KEY = "access_key";

    /** Returns why a call is not let in, or null. */
    @Nullable Answer unauthorized(@Nullable String key, boolean opened) {
        if (opened || (key != null && valid.contains(key))) {
            return null;
        }
        return key == null
                ? Errors.problem(401, "unauthorized", "Unauthorized", "An API key must be provided")
                : Errors.named(401, "AuthenticationError", "Invalid API Key. Send a valid API Key.");
    }

    /** Returns why a known key may not do this, or null. */
    @Nullable Answer forbidden(@Nullable String key, ReceivedRequest request) {
        if (key != null && forbidden.contains(key)) {
            return Errors.named(403, "forbiddenError", "You do not have enough permissions.");
        }
        return restricted.stream().anyMatch(pattern -> pattern.test(request.method(), request.path()))
                ? Errors.problem(403, "forbidden", "Forbidden", "This feature isn't available in your region.")
                : null;
    }

    /** Tells whether the call reads a collection with a key of its own, for which no API key is needed. */
    static boolean opened(ReceivedRequest request, Account account) {
        List<String> id = COLLECTION.variables(request.method(), request.path());
        List<String> keys = new QueryStringDecoder(request.uri()).parameters().getOrDefault(ACCESS_KEY, List.of());
        return id != null
                && keys.stream()
                        .anyMatch(key -> account.collaboration().accessKeys().opens(key, id.get(0)));
    }

    @Override
    public String toString() {
        return "Keys[REDACTED]";
    }
}
