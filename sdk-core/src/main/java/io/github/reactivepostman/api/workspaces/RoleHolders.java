package io.github.reactivepostman.api.workspaces;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.reactivepostman.internal.Values;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A role in a workspace, and who has it.
 *
 * @param id the role
 * @param displayName name of the role to show
 * @param users ids of users, or SCIM ids where those were asked for
 * @param groups ids of user groups, or SCIM ids where those were asked for
 * @param partners ids of partners, who have no SCIM ids
 */
public record RoleHolders(
        WorkspaceRole id,
        @Nullable String displayName,
        @JsonProperty("user") List<String> users,
        @JsonProperty("group") @JsonAlias("usergroup") List<String> groups,
        @JsonProperty("partner") List<String> partners) {

    public RoleHolders {
        users = Values.list(users);
        groups = Values.list(groups);
        partners = Values.list(partners);
    }
}
