package io.github.reactivepostman.internal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Checks what callers pass and evens out what the service leaves away. */
public final class Values {

    private Values() {}

    /**
     * Returns the value if it has text.
     *
     * @throws IllegalArgumentException when it is null or blank; the message names the argument
     */
    public static String text(String argument, @Nullable String value) {
        String text = present(argument, value);
        if (text.isBlank()) {
            throw new IllegalArgumentException("'" + argument + "' must not be blank");
        }
        return text;
    }

    /**
     * Returns the value if there is one.
     *
     * @throws IllegalArgumentException when it is null; the message names the argument
     */
    public static <T> T present(String argument, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException("'" + argument + "' must not be null");
        }
        return value;
    }

    /**
     * Returns the number if it is not below the least one.
     *
     * @throws IllegalArgumentException when it is; the message names the argument
     */
    public static int atLeast(String argument, int least, int value) {
        if (value < least) {
            throw new IllegalArgumentException("'" + argument + "' must be at least " + least + ", was " + value);
        }
        return value;
    }

    /** Returns an unmodifiable copy: null becomes the empty list, and null elements are left out. */
    public static <T> List<T> list(@Nullable List<T> values) {
        if (values == null) {
            return List.of();
        }
        return hasNull(values) ? values.stream().filter(Objects::nonNull).toList() : List.copyOf(values);
    }

    /** Asks each one, since a list without nulls may refuse the question whether it contains null. */
    private static boolean hasNull(List<?> values) {
        for (Object value : values) {
            if (value == null) {
                return true;
            }
        }
        return false;
    }

    /** Returns an unmodifiable copy in the same order; null becomes the empty map. */
    public static <V> Map<String, V> map(@Nullable Map<String, V> values) {
        return values == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
