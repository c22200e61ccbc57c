package io.github.reactivepostman.api.workspaces;

import com.fasterxml.jackson.annotation.JsonAlias;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened in a workspace.
 *
 * @param id id of the entry
 * @param workspaceId workspace that it happened in
 * @param user who did it
 * @param action what was done
 * @param trigger what exactly caused it, such as {@code update_visibility}
 * @param elementType kind of the element that it was done to
 * @param elementId id of the element
 * @param elementName name of the element
 * @param createdAt when it happened
 * @param updatedAt when the entry last changed: the service joins changes that follow each other
 */
public record WorkspaceActivity(
        String id,
        @Nullable String workspaceId,
        @Nullable ActivityUser user,
        @Nullable ActivityAction action,
        @Nullable String trigger,
        @Nullable WorkspaceElementType elementType,
        @JsonAlias("elementid") @Nullable String elementId,
        @Nullable String elementName,
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt) {}
