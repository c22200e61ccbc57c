package io.github.reactivepostman.internal.limit;

import io.netty.handler.codec.DateFormatter;
import java.util.Date;

/** Reads the dates of HTTP headers without exceptions. */
final class HttpDates {

    /** Netty throws on longer texts. */
    private static final int LONGEST = 64;

    private HttpDates() {}

    /** Returns the date in epoch milliseconds, or -1 when the text is not one after 1970. */
    static long parse(String text) {
        Date date = text.length() > LONGEST ? null : DateFormatter.parseHttpDate(text);
        return date == null ? -1 : Math.max(-1, date.toInstant().toEpochMilli());
    }
}
