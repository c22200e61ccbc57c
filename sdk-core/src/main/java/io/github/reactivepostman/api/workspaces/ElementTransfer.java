package io.github.reactivepostman.api.workspaces;

import io.github.reactivepostman.internal.Values;
import org.jspecify.annotations.Nullable;

/**
 * The transfer of an element to another workspace.
 *
 * @param type kind of the element: collection, environment, mock server, monitor, flow or API
 * @param id id of the element; of a collection its uid
 * @param from workspace that the element was in; the service tells it
 * @param to workspace that the element goes to
 */
public record ElementTransfer(
        WorkspaceElementType type, String id, @Nullable String from, String to) {

    /** Creates the transfer of an element to a workspace. */
    public static ElementTransfer of(WorkspaceElementType type, String elementId, String workspaceId) {
        return new ElementTransfer(
                Values.present("type", type),
                Values.text("elementId", elementId),
                null,
                Values.text("workspaceId", workspaceId));
    }
}
