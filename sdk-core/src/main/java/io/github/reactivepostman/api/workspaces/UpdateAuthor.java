package io.github.reactivepostman.api.workspaces;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.jspecify.annotations.Nullable;

/**
 * The user who made a post about a workspace.
 *
 * @param id user id
 * @param name name to show; null in the answers to changes, which tell the id alone
 * @param username name to sign in with; null in the answers to changes
 */
public record UpdateAuthor(
        String id, @Nullable String name, @Nullable String username) {

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public UpdateAuthor {}

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static UpdateAuthor ofId(long id) {
        return ofId(Long.toString(id));
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static UpdateAuthor ofId(String id) {
        return new UpdateAuthor(id, null, null);
    }
}
