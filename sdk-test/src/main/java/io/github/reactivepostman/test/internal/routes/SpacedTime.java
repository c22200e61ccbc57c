package io.github.reactivepostman.test.internal.routes;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes times with a blank in the middle, as the service does for items and comments. */
final class SpacedTime {
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd HH:mm:ss.SSSSSSxxx", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private SpacedTime() {}

    static String of(Instant time) {
        return FORMAT.format(time);
    }
}
