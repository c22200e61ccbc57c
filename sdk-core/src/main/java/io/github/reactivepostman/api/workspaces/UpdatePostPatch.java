package io.github.reactivepostman.api.workspaces;

import io.github.reactivepostman.api.Patch;
import io.github.reactivepostman.internal.Values;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to change of a post about a workspace, sent as a merge patch; null leaves a field as it is.
 *
 * <p>The API's definition calls topic, description and category required here too, which a merge patch has no need of.
 * Should the service refuse a patch without them, {@link #of} gives all three.
 *
 * @param topic new title
 * @param description new text
 * @param category what it is about from now on
 * @param isPinned whether it stays above the others
 * @param relatedResources what it links to; cleared, it links to nothing
 */
public record UpdatePostPatch(
        @Nullable String topic,
        @Nullable String description,
        @Nullable UpdateCategory category,
        @Nullable Boolean isPinned,
        Patch<List<UpdateResource>> relatedResources) {

    /** Changes nothing yet. */
    public static UpdatePostPatch none() {
        return new UpdatePostPatch(null, null, null, null, Patch.keep());
    }

    /** Changes the three fields that the API's definition requires. */
    public static UpdatePostPatch of(String topic, String description, UpdateCategory category) {
        return none().withTopic(topic).withDescription(description).withCategory(category);
    }

    public UpdatePostPatch withTopic(String topic) {
        return new UpdatePostPatch(Values.text("topic", topic), description, category, isPinned, relatedResources);
    }

    public UpdatePostPatch withDescription(String description) {
        String text = Values.text("description", description);
        return new UpdatePostPatch(topic, text, category, isPinned, relatedResources);
    }

    public UpdatePostPatch withCategory(UpdateCategory category) {
        UpdateCategory present = Values.present("category", category);
        return new UpdatePostPatch(topic, description, present, isPinned, relatedResources);
    }

    public UpdatePostPatch withPinned(boolean pinned) {
        return new UpdatePostPatch(topic, description, category, pinned, relatedResources);
    }

    public UpdatePostPatch withRelatedResources(Patch<List<UpdateResource>> resources) {
        return new UpdatePostPatch(topic, description, category, isPinned, resources);
    }
}
