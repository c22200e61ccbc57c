package io.github.reactivepostman.api.workspaces;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.reactivepostman.internal.Values;
import java.util.List;

/**
 * A post about a workspace to be made.
 *
 * @param topic title, at most 255 characters
 * @param description text, at most 20,000 characters
 * @param category what it is about
 * @param relatedResources what it links to, at most 10
 */
public record UpdatePostCreate(
        String topic,
        String description,
        UpdateCategory category,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<UpdateResource> relatedResources) {

    public UpdatePostCreate {
        Values.text("topic", topic);
        Values.text("description", description);
        Values.present("category", category);
        relatedResources = Values.list(relatedResources);
    }

    /** Creates one with what the service requires. */
    public static UpdatePostCreate of(String topic, String description, UpdateCategory category) {
        return new UpdatePostCreate(topic, description, category, List.of());
    }

    public UpdatePostCreate withRelatedResources(UpdateResource... resources) {
        return new UpdatePostCreate(topic, description, category, List.of(resources));
    }
}
