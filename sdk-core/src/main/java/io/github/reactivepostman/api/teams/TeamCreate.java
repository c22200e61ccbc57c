package io.github.reactivepostman.api.teams;

import io.github.reactivepostman.internal.Values;
import org.jspecify.annotations.Nullable;

/**
 * A team to be made.
 *
 * @param name name, of letters, digits and spaces; no other team of the organisation has it
 * @param description text about it
 */
public record TeamCreate(String name, @Nullable String description) {

    public TeamCreate {
        Values.text("name", name);
    }

    /** Creates one with what the service requires. */
    public static TeamCreate of(String name) {
        return new TeamCreate(name, null);
    }

    public TeamCreate withDescription(String description) {
        return new TeamCreate(name, description);
    }
}
