package io.github.reactivepostman.api.collections;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.reactivepostman.internal.Values;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How published documentation looks.
 *
 * @param defaultTheme theme that readers see first
 * @param themes the themes
 */
public record DocumentationAppearance(
        @JsonProperty("default") @Nullable ThemeName defaultTheme, List<DocumentationTheme> themes) {

    public DocumentationAppearance {
        themes = Values.list(themes);
    }

    /** Creates an appearance with the theme that readers see first, and all themes. */
    public static DocumentationAppearance of(ThemeName first, DocumentationTheme... themes) {
        return new DocumentationAppearance(Values.present("first", first), List.of(themes));
    }
}
