package io.github.reactivepostman.http;

import java.time.Duration;

/** Checks of settings, whose messages name the setting and its value. */
final class Checks {

    private Checks() {}

    static Duration positive(String name, Duration time) {
        if (time.toMillis() < 1) {
            throw new IllegalArgumentException(name + " must be at least 1 millisecond, was " + time);
        }
        return time;
    }

    static long between(String name, long value, long min, long max) {
        if (value < min || value > max) {
            throw new IllegalArgumentException(name + " must be from " + min + " to " + max + ", was " + value);
        }
        return value;
    }
}
