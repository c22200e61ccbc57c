package io.github.reactivepostman.api.workspaces;

import io.github.reactivepostman.internal.Values;

/**
 * Something that a post about a workspace links to.
 *
 * @param resource what it is
 * @param resourceId its id
 */
public record UpdateResource(UpdateResourceType resource, String resourceId) {

    /** Creates a link. */
    public static UpdateResource of(UpdateResourceType resource, String resourceId) {
        return new UpdateResource(Values.present("resource", resource), Values.text("resourceId", resourceId));
    }
}
