package io.github.reactivepostman.test.internal.routes;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Writes the place in a list as text that must be encoded in a query: it has {@code +}, {@code /} and {@code =}. */
final class Cursor {
    private static final String PREFIX = "++++////";

    private Cursor() {}

    static String encode(long place) {
        // The width is such that the text ends in padding.
        byte[] digits = "%013d".formatted(place).getBytes(StandardCharsets.US_ASCII);
        return PREFIX + Base64.getEncoder().encodeToString(digits);
    }

    /** Returns the place, or null when the text is no cursor. */
    static @Nullable Long decode(String cursor) {
        if (!cursor.startsWith(PREFIX)) {
            return null;
        }
        try {
            byte[] digits = Base64.getDecoder().decode(cursor.substring(PREFIX.length()));
            return Long.valueOf(new String(digits, StandardCharsets.US_ASCII));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
