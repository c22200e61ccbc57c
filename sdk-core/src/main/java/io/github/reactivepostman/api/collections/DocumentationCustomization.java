package io.github.reactivepostman.api.collections;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.reactivepostman.internal.Values;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the pages of published documentation say of themselves and how they look.
 *
 * @param metaTags title and description, for search engines and tabs
 * @param appearance how the pages look; null for the service's default
 */
public record DocumentationCustomization(
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<MetaTag> metaTags,
        @Nullable DocumentationAppearance appearance) {

    public DocumentationCustomization {
        metaTags = Values.list(metaTags);
    }

    /** Creates a customization that only tells how the pages look. */
    public static DocumentationCustomization of(DocumentationAppearance appearance) {
        return new DocumentationCustomization(List.of(), appearance);
    }

    /** Sets the title; it is the collection's name otherwise. */
    public DocumentationCustomization withTitle(String title) {
        return with(new MetaTag("title", title));
    }

    /** Sets the description. */
    public DocumentationCustomization withDescription(String description) {
        return with(new MetaTag("description", description));
    }

    private DocumentationCustomization with(MetaTag tag) {
        Stream<MetaTag> others = metaTags.stream().filter(other -> !other.name().equals(tag.name()));
        return new DocumentationCustomization(
                Stream.concat(others, Stream.of(tag)).toList(), appearance);
    }

    /**
     * One thing that the pages say of themselves.
     *
     * @param name what it is, {@code title} or {@code description}
     * @param value its text
     */
    public record MetaTag(String name, String value) {}
}
