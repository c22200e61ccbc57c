package io.github.reactivepostman.api.teams;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Something that the answer about a team holds only on request; values that the service adds later are kept.
 *
 * @param value the service's word for it
 */
public record TeamInclude(@JsonValue String value) {

    /** Everybody who can reach something of the team, guests included. */
    public static final TeamInclude MEMBERS = new TeamInclude("members");
    /** The roles that users have in the team. */
    public static final TeamInclude USER_ROLES = new TeamInclude("userRoles");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TeamInclude {}

    @Override
    public String toString() {
        return value;
    }
}
