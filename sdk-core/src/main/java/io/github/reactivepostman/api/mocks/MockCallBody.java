package io.github.reactivepostman.api.mocks;

import org.jspecify.annotations.Nullable;

/**
 * A body that a mock server received or sent. Does not print the data, which may hold secrets.
 *
 * @param mode how it was given, as in {@code raw}; only for what was received
 * @param data the body as text
 */
public record MockCallBody(@Nullable String mode, @Nullable String data) {

    @Override
    public String toString() {
        return "MockCallBody[mode=" + mode + ", characters=" + (data == null ? 0 : data.length()) + "]";
    }
}
