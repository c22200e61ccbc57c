package io.github.reactivepostman.api.mocks;

import io.github.reactivepostman.internal.Values;
import org.jspecify.annotations.Nullable;

/**
 * A header that a mock server received or sends. Does not print the value, which may be a secret.
 *
 * @param key name of the header
 * @param value its value
 * @param description text about it
 */
public record MockHeader(
        String key, @Nullable String value, @Nullable MockHeaderDescription description) {

    /** Creates a header. */
    public static MockHeader of(String key, String value) {
        return new MockHeader(Values.text("key", key), value, null);
    }

    @Override
    public String toString() {
        return "MockHeader[key=" + key + "]";
    }
}
