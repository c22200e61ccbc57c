package io.github.reactivepostman.api.collections;

import io.github.reactivepostman.internal.Values;
import org.jspecify.annotations.Nullable;

/**
 * How the documentation of a collection is published.
 *
 * @param customColor colours, which must be those of one of the themes
 * @param customization what the pages say of themselves and how they look
 * @param documentationLayout where sample code stands; null for below each request
 * @param environmentUid uid of an environment to publish together with the documentation; null for none
 */
public record DocumentationSettings(
        DocumentationColors customColor,
        DocumentationCustomization customization,
        @Nullable DocumentationLayout documentationLayout,
        @Nullable String environmentUid) {

    /** Creates settings with what the service requires. */
    public static DocumentationSettings of(DocumentationColors customColor, DocumentationCustomization customization) {
        return new DocumentationSettings(
                Values.present("customColor", customColor), Values.present("customization", customization), null, null);
    }

    /** Sets where sample code stands. */
    public DocumentationSettings withLayout(DocumentationLayout layout) {
        return new DocumentationSettings(customColor, customization, layout, environmentUid);
    }

    /** Publishes an environment too: everybody can then read the initial values of its variables, secrets included. */
    public DocumentationSettings withEnvironmentUid(String environmentUid) {
        return new DocumentationSettings(
                customColor, customization, documentationLayout, Values.text("environmentUid", environmentUid));
    }
}
