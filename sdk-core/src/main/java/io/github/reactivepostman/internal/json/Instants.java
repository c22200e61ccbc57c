package io.github.reactivepostman.internal.json;

import static java.time.temporal.ChronoField.HOUR_OF_DAY;
import static java.time.temporal.ChronoField.OFFSET_SECONDS;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads dates in the forms that the service uses side by side. */
public final class Instants {

    private static final DateTimeFormatter ISO = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart()
            .appendPattern("['T'][' ']")
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .appendPattern("[XXX][XX][X]")
            .optionalEnd()
            .parseDefaulting(HOUR_OF_DAY, 0)
            .parseDefaulting(OFFSET_SECONDS, 0)
            .toFormatter(Locale.ROOT);

    private Instants() {}

    /**
     * Returns the instant of an ISO 8601 date, with or without time, fraction and offset, or of an RFC 1123 date; a
     * date without time is its midnight, and one without offset is in UTC. Returns null for anything else.
     */
    public static @Nullable Instant parse(@Nullable String text) {
        String date = text == null ? "" : text.strip();
        return Stream.of(ISO, DateTimeFormatter.RFC_1123_DATE_TIME)
                .flatMap(format -> Stream.ofNullable(parse(date, format)))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Instant parse(String date, DateTimeFormatter format) {
        try {
            return format.parse(date, Instant::from);
        } catch (DateTimeException | ArithmeticException notThisForm) {
            return null;
        }
    }
}
