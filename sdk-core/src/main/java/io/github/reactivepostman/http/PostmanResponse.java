package io.github.reactivepostman.http;

import java.net.http.HttpHeaders;

/** An answer as it was received, body included; immutable. */
public interface PostmanResponse {

    /** Returns the HTTP status. */
    int status();

    /** Returns the headers, found by any case. */
    HttpHeaders headers();

    /** Returns the body's bytes; empty when there was none. Not to be changed. */
    byte[] body();

    /**
     * Reads the body as JSON; as text for {@code String}.
     *
     * @throws io.github.reactivepostman.error.UnreadableAnswerException when it is empty or not of that type
     */
    <T> T bodyAs(Class<T> type);
}
