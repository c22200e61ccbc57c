package io.github.reactivepostman.http;

import java.nio.charset.StandardCharsets;

/** Percent-encoding of everything but RFC 3986's unreserved characters. */
final class PercentEncoding {

    private static final char[] HEX = "0123456789ABCDEF".toCharArray();

    private PercentEncoding() {}

    /** Appends a value so that it stays one segment of a path. */
    static void appendSegment(StringBuilder to, String value) {
        if (value.equals(".") || value.equals("..")) {
            to.append("%2E".repeat(value.length()));
        } else {
            append(to, value);
        }
    }

    static void append(StringBuilder to, String value) {
        for (int i = 0; i < value.length(); i++) {
            if (!isUnreserved(value.charAt(i))) {
                appendEncoded(to.append(value, 0, i), value.substring(i));
                return;
            }
        }
        to.append(value);
    }

    private static void appendEncoded(StringBuilder to, String value) {
        for (byte b : value.getBytes(StandardCharsets.UTF_8)) {
            if (isUnreserved((char) (b & 0xFF))) {
                to.append((char) b);
            } else {
                to.append('%').append(HEX[(b >> 4) & 0xF]).append(HEX[b & 0xF]);
            }
        }
    }

    private static boolean isUnreserved(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '-'
                || c == '.'
                || c == '_'
                || c == '~';
    }
}
