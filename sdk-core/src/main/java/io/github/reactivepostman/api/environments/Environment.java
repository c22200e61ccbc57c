package io.github.reactivepostman.api.environments;

import io.github.reactivepostman.internal.Values;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An environment and its variables.
 *
 * @param id environment id
 * @param name name
 * @param uid id that starts with the owner's id
 * @param owner id of the user it belongs to
 * @param isPublic whether everybody can see it
 * @param createdAt when it was made
 * @param updatedAt when it last changed
 * @param values its variables, in their order
 */
public record Environment(
        String id,
        String name,
        @Nullable String uid,
        @Nullable String owner,
        @Nullable Boolean isPublic,
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt,
        List<EnvironmentVariable> values) {

    public Environment {
        values = Values.list(values);
    }

    /** Returns the name and the variables, to be changed and sent back with {@link Environments#replace}. */
    public EnvironmentContent content() {
        return EnvironmentContent.of(name).withValues(values);
    }
}
