package io.github.reactivepostman.api.collections;

import io.github.reactivepostman.internal.Values;
import org.jspecify.annotations.Nullable;

/**
 * Colours of published documentation, each as six hexadecimal digits without a sign before them.
 *
 * @param highlight colour of what is highlighted
 * @param rightSidebar colour of the bar on the right
 * @param topBar colour of the bar at the top
 */
public record DocumentationColors(
        @Nullable String highlight,
        @Nullable String rightSidebar,
        @Nullable String topBar) {

    public static DocumentationColors of(String highlight, String rightSidebar, String topBar) {
        return new DocumentationColors(
                Values.text("highlight", highlight),
                Values.text("rightSidebar", rightSidebar),
                Values.text("topBar", topBar));
    }
}
