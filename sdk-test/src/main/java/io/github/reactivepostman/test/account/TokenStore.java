package io.github.reactivepostman.test.account;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Keeps OAuth clients, and the tokens that were made for them; no text of it shows a secret. */
public final class TokenStore {
    private final Set<String> clients = ConcurrentHashMap.newKeySet();
    private final Map<String, Instant> tokens = new ConcurrentHashMap<>();

    /** Adds a client that may ask for tokens. */
    public void addClient(String id, String secret) {
        byte[] pair = (id + ":" + secret).getBytes(StandardCharsets.UTF_8);
        clients.add("Basic " + Base64.getEncoder().encodeToString(pair));
    }

    /** Tells whether an {@code Authorization} header is that of a client. */
    public boolean knows(@Nullable String authorization) {
        return authorization != null && clients.contains(authorization);
    }

    /** Makes a token that is valid until a moment. */
    public String mint(Instant end) {
        String token = "PMAK-" + Ids.next();
        tokens.put(token, end);
        return token;
    }

    /** Tells whether a token is valid at a moment. */
    public boolean isValid(String token, Instant now) {
        Instant end = tokens.get(token);
        return end != null && now.isBefore(end);
    }

    /** Makes a token invalid; tells whether it was valid at the moment. */
    public boolean revoke(String token, Instant now) {
        Instant end = tokens.remove(token);
        return end != null && now.isBefore(end);
    }

    @Override
    public String toString() {
        return "TokenStore[REDACTED]";
    }
}
