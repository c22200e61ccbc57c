package io.github.reactivepostman.api.teams;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What can be in a team; values that the service adds later are kept.
 *
 * @param value the service's word for it
 */
public record TeamEntityType(@JsonValue String value) {

    /** One user. */
    public static final TeamEntityType USER = new TeamEntityType("user");
    /** All users of a group. */
    public static final TeamEntityType GROUP = new TeamEntityType("group");
    /** All members of another team. */
    public static final TeamEntityType TEAM = new TeamEntityType("team");
    /** Everybody in the organisation. */
    public static final TeamEntityType ORGANIZATION = new TeamEntityType("organization");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TeamEntityType {}

    @Override
    public String toString() {
        return value;
    }
}
