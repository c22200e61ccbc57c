package io.github.reactivepostman.api.teams;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What somebody may do in a team; values that the service adds later are kept.
 *
 * @param value the service's word for it
 */
public record TeamRole(@JsonValue String value) {

    /** Manages the team. */
    public static final TeamRole MANAGER = new TeamRole("TEAM_MANAGER");
    /** Works in the team. */
    public static final TeamRole DEVELOPER = new TeamRole("TEAM_DEVELOPER");
    /** Works in the team and belongs to another. */
    public static final TeamRole GUEST_DEVELOPER = new TeamRole("TEAM_GUEST_DEVELOPER");
    /** Looks, and belongs to another team. */
    public static final TeamRole GUEST_VIEWER = new TeamRole("TEAM_GUEST_VIEWER");
    /** Is a guest. */
    public static final TeamRole GUEST = new TeamRole("TEAM_GUEST");
    /** Manages the team's partners. */
    public static final TeamRole PARTNER_MANAGER = new TeamRole("TEAM_PARTNER_MANAGER");
    /** Is a partner who brings further partners in. */
    public static final TeamRole PARTNER_LEAD = new TeamRole("TEAM_PARTNER_LEAD");
    /** Is a partner. */
    public static final TeamRole PARTNER = new TeamRole("TEAM_PARTNER");
    /** Manages what the team shows in public. */
    public static final TeamRole COMMUNITY_MANAGER = new TeamRole("TEAM_COMMUNITY_MANAGER");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TeamRole {}

    @Override
    public String toString() {
        return value;
    }
}
