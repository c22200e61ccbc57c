package io.github.reactivepostman.api.workspaces;

import com.fasterxml.jackson.annotation.JsonAlias;
import io.github.reactivepostman.internal.Values;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A workspace and what is in it.
 *
 * @param id workspace id
 * @param name name
 * @param type whom it is for
 * @param visibility who can open it
 * @param description long text about it
 * @param about one line about it
 * @param createdBy id of the user who made it
 * @param updatedBy id of the user who last changed it
 * @param createdAt when it was made
 * @param updatedAt when it last changed
 * @param teamId team it belongs to, with {@link WorkspaceInclude#TEAM} only
 * @param collections its collections
 * @param environments its environments
 * @param mocks its mock servers
 * @param monitors its monitors
 * @param specs its API specifications
 * @param apis its APIs, which other operations no longer know
 * @param scim SCIM ids, with {@link WorkspaceInclude#SCIM} only
 */
public record Workspace(
        String id,
        String name,
        @Nullable WorkspaceType type,
        @Nullable WorkspaceType visibility,
        @Nullable String description,
        @Nullable String about,
        @Nullable String createdBy,
        @Nullable String updatedBy,
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt,
        @JsonAlias("team") @Nullable String teamId,
        List<WorkspaceElement> collections,
        List<WorkspaceElement> environments,
        List<WorkspaceElement> mocks,
        List<WorkspaceElement> monitors,
        List<WorkspaceElement> specs,
        List<WorkspaceElement> apis,
        @Nullable WorkspaceScim scim) {

    public Workspace {
        collections = Values.list(collections);
        environments = Values.list(environments);
        mocks = Values.list(mocks);
        monitors = Values.list(monitors);
        specs = Values.list(specs);
        apis = Values.list(apis);
    }
}
