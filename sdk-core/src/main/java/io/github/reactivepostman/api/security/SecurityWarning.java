package io.github.reactivepostman.api.security;

import io.github.reactivepostman.internal.Values;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rule says against a definition.
 *
 * @param type kind of the rule, such as {@code governance}
 * @param severity how bad it is, such as {@code ERROR} or {@code WARN}
 * @param message what is wrong
 * @param slug name of the rule
 * @param checksum what tells this finding from others
 * @param dataPath keys that lead to the place in the definition; empty for all of it
 * @param location the place in the definition's text
 * @param category what the rule is about
 * @param vulnerability what it makes possible
 * @param possibleFixUrl page that says how to mend it
 */
public record SecurityWarning(
        @Nullable String type,
        @Nullable String severity,
        @Nullable String message,
        @Nullable String slug,
        @Nullable String checksum,
        List<String> dataPath,
        @Nullable Location location,
        @Nullable Named category,
        @Nullable Named vulnerability,
        @Nullable String possibleFixUrl) {

    public SecurityWarning {
        dataPath = Values.list(dataPath);
    }

    /**
     * A part of a text.
     *
     * @param start where it begins
     * @param end where it ends
     */
    public record Location(
            @Nullable Position start, @Nullable Position end) {}

    /**
     * A place in a text.
     *
     * @param line its line
     * @param column its column
     */
    public record Position(@Nullable Integer line, @Nullable Integer column) {}

    /**
     * Something with a name.
     *
     * @param name name to show
     * @param slug name for programs
     */
    public record Named(@Nullable String name, @Nullable String slug) {}
}
