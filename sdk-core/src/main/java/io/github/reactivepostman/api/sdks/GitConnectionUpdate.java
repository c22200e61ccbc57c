package io.github.reactivepostman.api.sdks;

import io.github.reactivepostman.internal.Values;
import org.jspecify.annotations.Nullable;

/**
 * What to make of a connection.
 *
 * @param status whether it is to work; the service sets {@link GitConnectionStatus#INACCESSIBLE} itself and refuses it
 *     here
 * @param autoUpdatePullRequestsEnabled whether the service opens pull requests by itself; null in the Enterprise plan
 *     means that it does, and in the Team plan it never does
 */
public record GitConnectionUpdate(
        GitConnectionStatus status, @Nullable Boolean autoUpdatePullRequestsEnabled) {

    public GitConnectionUpdate {
        Values.present("status", status);
    }

    /** Makes the connection work, again if it was ended. */
    public static GitConnectionUpdate active() {
        return new GitConnectionUpdate(GitConnectionStatus.ACTIVE, null);
    }

    /** Ends the connection; what it did before can still be read. */
    public static GitConnectionUpdate disconnected() {
        return new GitConnectionUpdate(GitConnectionStatus.DISCONNECTED, null);
    }

    public GitConnectionUpdate withAutoUpdatePullRequests(boolean enabled) {
        return new GitConnectionUpdate(status, enabled);
    }
}
