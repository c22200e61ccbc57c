package io.github.reactivepostman.internal.limit;

/** Reads a non-negative decimal number without exceptions, which limit headers would throw by the thousand. */
final class Digits {

    private static final int MOST_DIGITS = 18;

    private Digits() {}

    /** Returns the number, or -1 when the text is anything but at most 18 digits with blanks around them. */
    static long parse(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && text.charAt(from) == ' ') {
            from++;
        }
        while (to > from && text.charAt(to - 1) == ' ') {
            to--;
        }
        return to == from || to - from > MOST_DIGITS ? -1 : value(text, from, to);
    }

    private static long value(String text, int from, int to) {
        long value = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }
}
