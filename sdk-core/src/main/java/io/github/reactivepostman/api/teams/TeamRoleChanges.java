package io.github.reactivepostman.api.teams;

import io.github.reactivepostman.internal.Values;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/** Who gets and who loses which role in a team; immutable. */
public final class TeamRoleChanges {

    private static final Map<TeamEntityType, String> PLURALS = Map.of(
            TeamEntityType.USER, "users",
            TeamEntityType.GROUP, "groups",
            TeamEntityType.TEAM, "teams",
            TeamEntityType.ORGANIZATION, "orgs");

    /** The lists of roles by id, by the plural of the entity's type, by operation: as they are sent. */
    private final Map<String, Map<String, Map<String, List<TeamRole>>>> operations;

    private TeamRoleChanges(Map<String, Map<String, Map<String, List<TeamRole>>>> operations) {
        this.operations = operations;
    }

    /** Changes nothing yet. */
    public static TeamRoleChanges none() {
        return new TeamRoleChanges(Map.of());
    }

    /** Gives roles. */
    public TeamRoleChanges add(TeamEntity entity, TeamRole... roles) {
        return plus("add", entity, roles);
    }

    /** Takes roles away; those of a group or a team are taken from all in it. */
    public TeamRoleChanges remove(TeamEntity entity, TeamRole... roles) {
        return plus("remove", entity, roles);
    }

    private TeamRoleChanges plus(String operation, TeamEntity entity, TeamRole... roles) {
        Values.atLeast("number of roles", 1, roles.length);
        Map<String, List<TeamRole>> byId = Map.of(entity.entityId(), List.of(roles));
        Map<String, Map<String, List<TeamRole>>> byType = Map.of(plural(entity.entityType()), byId);
        return new TeamRoleChanges(joined(
                operations,
                Map.of(operation, byType),
                (old, more) -> joined(old, more, (ids, others) -> joined(ids, others, TeamRoleChanges::concat))));
    }

    private static String plural(TeamEntityType type) {
        String plural = PLURALS.get(type);
        if (plural == null) {
            throw new IllegalArgumentException("roles of a '" + type + "' cannot be changed: only those of users,"
                    + " groups, teams and organisations");
        }
        return plural;
    }

    private static <V> Map<String, V> joined(Map<String, V> old, Map<String, V> more, BinaryOperator<V> join) {
        Map<String, V> all = new LinkedHashMap<>(old);
        more.forEach((key, value) -> all.merge(key, value, join));
        return all;
    }

    private static List<TeamRole> concat(List<TeamRole> old, List<TeamRole> more) {
        return Stream.concat(old.stream(), more.stream()).toList();
    }

    /** Returns what is sent. */
    Map<String, Map<String, Map<String, List<TeamRole>>>> operations() {
        Values.atLeast("number of role changes", 1, operations.size());
        return operations;
    }

    @Override
    public String toString() {
        return "TeamRoleChanges" + operations;
    }
}
