package io.github.reactivepostman.api.collections;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.reactivepostman.internal.Values;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What to change of a collection; null and empty leave a part as it is. The service refuses a change without any part.
 *
 * @param info new name and description
 * @param variable variables to add, or to give another value
 * @param auth how requests sign in, in the form that collection documents have
 * @param events scripts, in the form that collection documents have; each needs a {@code script.id} that the caller
 *     makes up
 */
public record CollectionUpdate(
        @Nullable Info info,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<CollectionVariable> variable,
        @Nullable JsonNode auth,
        @Nullable JsonNode events) {

    public CollectionUpdate {
        variable = Values.list(variable);
    }

    /** Changes nothing yet. */
    public static CollectionUpdate none() {
        return new CollectionUpdate(null, List.of(), null, null);
    }

    public CollectionUpdate withName(String name) {
        Info renamed = new Info(Values.text("name", name), info == null ? null : info.description());
        return new CollectionUpdate(renamed, variable, auth, events);
    }

    public CollectionUpdate withDescription(String description) {
        Info described = new Info(info == null ? null : info.name(), description);
        return new CollectionUpdate(described, variable, auth, events);
    }

    /** Adds these variables, or changes those that have their keys; vault variables are refused by the service. */
    public CollectionUpdate withVariables(List<CollectionVariable> variables) {
        return new CollectionUpdate(info, variables, auth, events);
    }

    public CollectionUpdate withAuth(JsonNode auth) {
        return new CollectionUpdate(info, variable, auth, events);
    }

    public CollectionUpdate withEvents(JsonNode events) {
        return new CollectionUpdate(info, variable, auth, events);
    }

    /**
     * The part of a collection that names it.
     *
     * @param name new name
     * @param description new description
     */
    public record Info(@Nullable String name, @Nullable String description) {}

    /** Prints no auth, which can hold secrets. */
    @Override
    public String toString() {
        return "CollectionUpdate[info=" + info + ", variable=" + variable + ", auth="
                + (auth == null ? null : "REDACTED") + ", events=" + events + "]";
    }
}
