package io.github.reactivepostman.test.headers;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes dates as HTTP headers carry them. */
public final class HttpDate {
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private HttpDate() {}

    /** Writes the instant, rounded down to the second. */
    public static String of(Instant instant) {
        return FORMAT.format(instant);
    }

    static String ofEpochSecond(long second) {
        return of(Instant.ofEpochSecond(second));
    }
}
