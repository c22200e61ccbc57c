package io.github.reactivepostman.api.mocks;

import io.github.reactivepostman.http.RequestSpec;
import io.github.reactivepostman.internal.Values;
import org.jspecify.annotations.Nullable;

/**
 * Which mock servers to list.
 *
 * @param workspaceId those in this workspace, whoever made them
 * @param teamId those of this team; the service does not look at it when a workspace is set
 */
public record MockQuery(
        @Nullable String workspaceId, @Nullable String teamId) {

    /** Selects the mock servers that the user made. */
    public static MockQuery own() {
        return new MockQuery(null, null);
    }

    /** Selects the mock servers in a workspace. */
    public static MockQuery ofWorkspace(String workspaceId) {
        return new MockQuery(Values.text("workspaceId", workspaceId), null);
    }

    /** Selects the mock servers of a team. */
    public static MockQuery ofTeam(String teamId) {
        return new MockQuery(null, Values.text("teamId", teamId));
    }

    RequestSpec applyTo(RequestSpec call) {
        return call.query("workspace", workspaceId).query("teamId", teamId);
    }
}
