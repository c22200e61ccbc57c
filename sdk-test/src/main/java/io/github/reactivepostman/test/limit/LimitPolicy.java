package io.github.reactivepostman.test.limit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Holds what is enforced.
 *
 * @param limit the account's calls per window
 * @param window the length of the account's window
 * @param start when windows open
 * @param families the stricter limits
 * @param month the month's quota and use, or null when none is enforced
 * @param otherCallsPerSecond the steady use of another program on the default key
 */
public record LimitPolicy(
        int limit,
        Duration window,
        WindowStart start,
        List<Family> families,
        @Nullable Month month,
        double otherCallsPerSecond) {
    /** Returns the limits that the service documents, without a month. */
    public static LimitPolicy documented() {
        return new LimitPolicy(300, Duration.ofMinutes(1), WindowStart.FIRST_CALL, Family.documented(), null, 0);
    }

    /** Changes the account's limit. */
    public LimitPolicy withAccount(int newLimit, Duration newWindow) {
        return new LimitPolicy(newLimit, newWindow, start, families, month, otherCallsPerSecond);
    }

    /** Changes when windows open. */
    public LimitPolicy withStart(WindowStart newStart) {
        return new LimitPolicy(limit, window, newStart, families, month, otherCallsPerSecond);
    }

    /** Adds a family, in the place of one with the same name. */
    public LimitPolicy withFamily(Family family) {
        List<Family> all = new ArrayList<>(families);
        all.removeIf(old -> old.name().equals(family.name()));
        all.add(family);
        return new LimitPolicy(limit, window, start, List.copyOf(all), month, otherCallsPerSecond);
    }

    /** Leaves the account's limit alone. */
    public LimitPolicy withoutFamilies() {
        return new LimitPolicy(limit, window, start, List.of(), month, otherCallsPerSecond);
    }

    /** Enforces a month. */
    public LimitPolicy withMonth(Month newMonth) {
        return new LimitPolicy(limit, window, start, families, newMonth, otherCallsPerSecond);
    }

    /** Sets the steady use of another program. */
    public LimitPolicy withOther(double callsPerSecond) {
        return new LimitPolicy(limit, window, start, families, month, callsPerSecond);
    }
}
