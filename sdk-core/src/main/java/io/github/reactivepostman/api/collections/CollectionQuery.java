package io.github.reactivepostman.api.collections;

import io.github.reactivepostman.http.RequestSpec;
import io.github.reactivepostman.internal.Values;
import org.jspecify.annotations.Nullable;

/**
 * Which collections to list; all that are set must hold.
 *
 * @param workspaceId only those in this workspace
 * @param name only those with exactly this name
 * @param pageSize how many collections one call fetches; without effect together with a name
 */
public record CollectionQuery(
        @Nullable String workspaceId, @Nullable String name, int pageSize) {

    public CollectionQuery {
        Values.atLeast("pageSize", 1, pageSize);
    }

    /** Selects every collection that the user can see, 100 a call. */
    public static CollectionQuery all() {
        return new CollectionQuery(null, null, 100);
    }

    /** Selects only collections in the workspace; one that does not exist has none. */
    public CollectionQuery withWorkspaceId(String workspaceId) {
        return new CollectionQuery(Values.text("workspaceId", workspaceId), name, pageSize);
    }

    /** Selects only collections with exactly this name; they come as one page, however many they are. */
    public CollectionQuery withName(String name) {
        return new CollectionQuery(workspaceId, Values.text("name", name), pageSize);
    }

    /** Sets how many collections one call fetches. */
    public CollectionQuery withPageSize(int pageSize) {
        return new CollectionQuery(workspaceId, name, pageSize);
    }

    /** The service does not filter by name and page at the same time. */
    boolean paged() {
        return name == null;
    }

    RequestSpec applyTo(RequestSpec call, int offset) {
        return call.query("workspace", workspaceId)
                .query("name", name)
                .query("limit", paged() ? pageSize : null)
                .query("offset", paged() ? offset : null);
    }
}
