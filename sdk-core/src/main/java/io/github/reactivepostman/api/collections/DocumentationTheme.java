package io.github.reactivepostman.api.collections;

import io.github.reactivepostman.internal.Values;
import org.jspecify.annotations.Nullable;

/**
 * How one of the two themes of published documentation looks.
 *
 * @param name which theme it is
 * @param colors its colours
 * @param logo address of an image; null for the team's logo
 */
public record DocumentationTheme(
        @Nullable ThemeName name,
        @Nullable DocumentationColors colors,
        @Nullable String logo) {

    /** Creates a theme with the team's logo. */
    public static DocumentationTheme of(ThemeName name, DocumentationColors colors) {
        return new DocumentationTheme(Values.present("name", name), Values.present("colors", colors), null);
    }

    /** Sets the address of an image to show instead of the team's logo. */
    public DocumentationTheme withLogo(String logo) {
        return new DocumentationTheme(name, colors, logo);
    }
}
