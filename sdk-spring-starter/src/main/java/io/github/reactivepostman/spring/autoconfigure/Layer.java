package io.github.reactivepostman.spring.autoconfigure;

import java.util.Locale;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Settings that properties are put upon, one after another; a value that they refuse is told by its property's name.
 *
 * @param path where the properties stand, such as {@code postman.retry}
 */
record Layer<S>(String path, S settings) {

    private static final Pattern CAMEL_CASE = Pattern.compile("\\b[a-z]+(?:[A-Z][a-z]+)+\\b");
    private static final Pattern HUMP = Pattern.compile("(?=[A-Z])");

    /** Returns the settings with the property's value, if it has one. */
    <V> Layer<S> with(String property, @Nullable V value, BiFunction<S, V, S> setter) {
        if (value == null) {
            return this;
        }
        try {
            return new Layer<>(path, setter.apply(settings, value));
        } catch (IllegalArgumentException e) {
            throw refused(path + "." + property, e);
        }
    }

    static PostmanConfigurationException refused(String property, IllegalArgumentException refusal) {
        return new PostmanConfigurationException(
                "The value of '" + property + "' is not possible: " + inKebabCase(refusal.getMessage()) + ".",
                "Change '" + property + "'.");
    }

    /** Returns the text with the names of settings as properties are written. */
    static String inKebabCase(@Nullable String text) {
        return CAMEL_CASE
                .matcher(String.valueOf(text))
                .replaceAll(match -> HUMP.matcher(match.group()).replaceAll("-").toLowerCase(Locale.ROOT));
    }
}
