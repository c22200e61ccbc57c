package io.github.reactivepostman.api.collections;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.reactivepostman.internal.Values;
import java.util.List;

/**
 * Who has a role in a collection.
 *
 * @param users users
 * @param groups user groups
 * @param teams teams
 */
public record RoleAssignments(
        @JsonProperty("user") List<RoleAssignment> users,
        @JsonProperty("group") List<RoleAssignment> groups,
        @JsonProperty("team") List<RoleAssignment> teams) {

    public RoleAssignments {
        users = Values.list(users);
        groups = Values.list(groups);
        teams = Values.list(teams);
    }
}
