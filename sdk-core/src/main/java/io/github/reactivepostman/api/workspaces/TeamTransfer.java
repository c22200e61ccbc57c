package io.github.reactivepostman.api.workspaces;

import io.github.reactivepostman.internal.Values;
import org.jspecify.annotations.Nullable;

/**
 * The transfer of a workspace from one team of an organisation to another.
 *
 * @param id the workspace; the service tells it
 * @param source team that the workspace belonged to
 * @param destination team that the workspace goes to
 */
public record TeamTransfer(@Nullable String id, String source, String destination) {

    /** Creates the transfer from a team to another. */
    public static TeamTransfer of(String sourceTeamId, String destinationTeamId) {
        return new TeamTransfer(
                null, Values.text("sourceTeamId", sourceTeamId), Values.text("destinationTeamId", destinationTeamId));
    }
}
