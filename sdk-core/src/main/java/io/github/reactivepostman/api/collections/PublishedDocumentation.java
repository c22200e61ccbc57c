package io.github.reactivepostman.api.collections;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The documentation of a collection, as everybody with its address can read it.
 *
 * @param id id of the documentation
 * @param collectionId id of the collection
 * @param published whether it can be read
 * @param publicUrl its address
 * @param publishDate when it was published
 * @param publisherId id of the user who published it
 * @param environmentUid uid of the environment that was published with it; null for none
 * @param documentationLayout where sample code stands
 * @param customColor its colours
 * @param customization what the pages say of themselves and how they look
 */
public record PublishedDocumentation(
        String id,
        @Nullable String collectionId,
        @Nullable Boolean published,
        @Nullable String publicUrl,
        @Nullable Instant publishDate,
        @Nullable String publisherId,
        @Nullable String environmentUid,
        @Nullable DocumentationLayout documentationLayout,
        @Nullable DocumentationColors customColor,
        @Nullable DocumentationCustomization customization) {}
