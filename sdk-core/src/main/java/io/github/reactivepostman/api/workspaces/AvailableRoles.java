package io.github.reactivepostman.api.workspaces;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.reactivepostman.internal.Values;
import java.util.List;

/**
 * The roles that the plan offers in workspaces.
 *
 * @param users those for users
 * @param groups those for user groups
 * @param partners those for partners
 */
public record AvailableRoles(
        @JsonProperty("user") List<WorkspaceRoleInfo> users,
        @JsonProperty("usergroup") @JsonAlias("group") List<WorkspaceRoleInfo> groups,
        @JsonProperty("partner") List<WorkspaceRoleInfo> partners) {

    public AvailableRoles {
        users = Values.list(users);
        groups = Values.list(groups);
        partners = Values.list(partners);
    }
}
