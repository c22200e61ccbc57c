package io.github.reactivepostman.api.teams;

import io.github.reactivepostman.internal.Values;

/**
 * Somebody in a team: a user, or all users of a group, of another team or of the organisation.
 *
 * @param entityType what it is
 * @param entityId its id; the SCIM id with {@link Teams#withScimIds()}
 */
public record TeamEntity(TeamEntityType entityType, String entityId) {

    public TeamEntity {
        Values.present("entityType", entityType);
        Values.text("entityId", entityId);
    }

    /** Names a user. */
    public static TeamEntity user(String id) {
        return new TeamEntity(TeamEntityType.USER, id);
    }

    /** Names a user group. */
    public static TeamEntity group(String id) {
        return new TeamEntity(TeamEntityType.GROUP, id);
    }

    /** Names another team. */
    public static TeamEntity team(String id) {
        return new TeamEntity(TeamEntityType.TEAM, id);
    }

    /** Names an organisation. */
    public static TeamEntity organization(String id) {
        return new TeamEntity(TeamEntityType.ORGANIZATION, id);
    }
}
