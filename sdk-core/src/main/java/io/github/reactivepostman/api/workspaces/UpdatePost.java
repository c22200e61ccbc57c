package io.github.reactivepostman.api.workspaces;

import io.github.reactivepostman.internal.Values;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A post that tells those who watch a workspace what is new; the service calls it a workspace update.
 *
 * @param id id of the post
 * @param topic its title
 * @param description its text
 * @param workspaceId workspace that it is about
 * @param createdBy who made it
 * @param updatedBy id of the user who last changed it
 * @param createdAt when it was made
 * @param updatedAt when it last changed
 * @param category what it is about
 * @param isPinned whether it stays above the others
 * @param relatedResources what it links to
 */
public record UpdatePost(
        String id,
        @Nullable String topic,
        @Nullable String description,
        @Nullable String workspaceId,
        @Nullable UpdateAuthor createdBy,
        @Nullable String updatedBy,
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt,
        @Nullable UpdateCategory category,
        @Nullable Boolean isPinned,
        List<UpdateResource> relatedResources) {

    public UpdatePost {
        relatedResources = Values.list(relatedResources);
    }
}
