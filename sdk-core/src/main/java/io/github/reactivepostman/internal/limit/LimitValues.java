package io.github.reactivepostman.internal.limit;

import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Reads single values of one answer's limit headers; counts those that make no sense and takes them as not told. */
final class LimitValues {

    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);
    private static final long LARGEST_COUNT = 1_000_000_000L;
    private static final long LONGEST_SECONDS = TimeUnit.DAYS.toSeconds(62);

    private final @Nullable Long serverMillis;
    private int malformed;

    LimitValues(@Nullable Long serverMillis) {
        this.serverMillis = serverMillis;
    }

    int malformed() {
        return malformed;
    }

    Reading reading(@Nullable String limit, @Nullable String remaining, @Nullable String reset) {
        if (limit == null && remaining == null && reset == null) {
            return Reading.NOTHING;
        }
        int most = (int) positive(limit);
        int left = (int) count(remaining);
        if (most >= 0 && left > most) {
            malformed++;
            left = Reading.UNTOLD;
        }
        return reset(most, left, number(reset, Long.MAX_VALUE));
    }

    /** Tells by its size what a reset is: seconds from now, epoch seconds, or epoch milliseconds. */
    private Reading reset(int limit, int remaining, long reset) {
        if (reset < 0) {
            return new Reading(null, limit, remaining, -1, -1, -1, false, -1);
        }
        if (reset < 1_000_000_000L) {
            return within(limit, remaining, reset * 1000, SECOND, SECOND, false);
        }
        if (serverMillis == null) {
            return new Reading(null, limit, remaining, -1, -1, -1, true, -1);
        }
        return reset < 1_000_000_000_000L
                ? within(limit, remaining, reset * 1000 - serverMillis, 2 * SECOND, SECOND, true)
                : within(limit, remaining, reset - serverMillis, SECOND, 0, true);
    }

    private Reading within(int limit, int remaining, long millis, long early, long late, boolean absolute) {
        if (millis < -2000 || millis > LONGEST_SECONDS * 1000) {
            malformed++;
            return new Reading(null, limit, remaining, -1, -1, -1, absolute, -1);
        }
        long nanos = TimeUnit.MILLISECONDS.toNanos(Math.max(0, millis));
        return new Reading(null, limit, remaining, nanos, early, late, absolute, -1);
    }

    /** Reads a number of calls; negative when it was not told. */
    long count(@Nullable String text) {
        return number(text, LARGEST_COUNT);
    }

    /** Reads a limit, of which 0 makes no sense; negative when it was not told. */
    long positive(@Nullable String text) {
        long value = count(text);
        if (value == 0) {
            malformed++;
            return Reading.UNTOLD;
        }
        return value;
    }

    /** Reads a length in seconds as nanoseconds; negative when it was not told. */
    long seconds(@Nullable String text) {
        long value = number(text, LONGEST_SECONDS);
        return value < 0 ? value : TimeUnit.SECONDS.toNanos(value);
    }

    /** Reads seconds or an HTTP date as nanoseconds from now; negative when it was not told. */
    long retryAfter(@Nullable String text) {
        if (text == null || text.isEmpty() || isDigit(text.charAt(0)) || text.charAt(0) == '-') {
            return seconds(text);
        }
        long date = HttpDates.parse(text);
        if (date < 0 || serverMillis == null) {
            malformed++;
            return Reading.UNTOLD;
        }
        long millis = Math.max(0, date - serverMillis);
        return TimeUnit.MILLISECONDS.toNanos(Math.min(millis, LONGEST_SECONDS * 1000));
    }

    private long number(@Nullable String text, long largest) {
        if (text == null) {
            return Reading.UNTOLD;
        }
        long value = Digits.parse(text);
        if (value < 0 || value > largest) {
            malformed++;
            return Reading.UNTOLD;
        }
        return value;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
