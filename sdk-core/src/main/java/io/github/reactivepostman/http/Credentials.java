package io.github.reactivepostman.http;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What lets a call in: the client's API key, or what the caller gives instead. Only the transport puts them into a
 * request, so that neither filters nor messages show them; immutable.
 */
final class Credentials {

    /** The client's API key. */
    static final Credentials KEY = new Credentials(true, null, "", List.of());
    /** None. */
    static final Credentials NONE = new Credentials(false, null, "", List.of());

    private static final String REDACTED = "REDACTED";

    private final boolean key;
    private final @Nullable String authorization;
    private final String query;
    private final List<String> secrets;

    private Credentials(boolean key, @Nullable String authorization, String query, List<String> secrets) {
        this.key = key;
        this.authorization = authorization;
        this.query = query;
        this.secrets = secrets;
    }

    /** Returns these with a name and a password in place of the API key. */
    Credentials withBasic(String user, String password) {
        requireBasic(user, password);
        byte[] pair = (user + ':' + password).getBytes(StandardCharsets.UTF_8);
        String token = Base64.getEncoder().encodeToString(pair);
        return new Credentials(false, "Basic " + token, query, with(token, password));
    }

    /** Returns these with a parameter of the query whose value nobody is to see. */
    Credentials withQuery(String name, String value) {
        StringBuilder text = new StringBuilder(query).append(query.isEmpty() ? "" : "&");
        PercentEncoding.append(text, name);
        PercentEncoding.append(text.append('='), value);
        String encoded = text.substring(text.lastIndexOf("=") + 1);
        return new Credentials(key, authorization, text.toString(), with(value, encoded));
    }

    private List<String> with(String... more) {
        return Stream.concat(secrets.stream(), Stream.of(more)).distinct().toList();
    }

    private static void requireBasic(String user, String password) {
        if (user.isBlank() || user.indexOf(':') >= 0 || hasControls(user)) {
            throw new IllegalArgumentException("user must not be blank, and without colons and control characters");
        }
        if (password.isBlank() || hasControls(password)) {
            throw new IllegalArgumentException("password must not be blank, and without control characters");
        }
    }

    private static boolean hasControls(String text) {
        return text.chars().anyMatch(Character::isISOControl);
    }

    boolean useKey() {
        return key;
    }

    /** Returns the {@code Authorization} header; null when there is none. */
    @Nullable String authorization() {
        return authorization;
    }

    /** Returns the path and query that go out. */
    String complete(String pathAndQuery) {
        return query.isEmpty() ? pathAndQuery : pathAndQuery + (pathAndQuery.indexOf('?') < 0 ? '?' : '&') + query;
    }

    /** Takes the secrets out of a text of the server's, should it echo them. */
    String redact(String text) {
        String redacted = text;
        for (String secret : secrets) {
            redacted = redacted.replace(secret, REDACTED);
        }
        return redacted;
    }

    @Override
    public String toString() {
        return REDACTED;
    }
}
