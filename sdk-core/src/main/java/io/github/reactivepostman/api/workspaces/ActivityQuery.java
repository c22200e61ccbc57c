package io.github.reactivepostman.api.workspaces;

import io.github.reactivepostman.http.RequestSpec;
import io.github.reactivepostman.internal.Values;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which activities of a workspace to list; all that are set must hold.
 *
 * @param userId only what this user did
 * @param elementTypes only what was done to elements of one of these kinds; empty for any
 * @param pageSize how many activities one call fetches
 */
public record ActivityQuery(@Nullable String userId, List<WorkspaceElementType> elementTypes, int pageSize) {

    public ActivityQuery {
        elementTypes = Values.list(elementTypes);
        Values.atLeast("pageSize", 1, pageSize);
    }

    /** Selects every activity, 15 a call, as the service does by itself. */
    public static ActivityQuery all() {
        return new ActivityQuery(null, List.of(), 15);
    }

    /** Selects only what the user did. */
    public ActivityQuery withUserId(String userId) {
        return new ActivityQuery(Values.text("userId", userId), elementTypes, pageSize);
    }

    /** Selects only what was done to elements of one of these kinds. */
    public ActivityQuery withElementTypes(WorkspaceElementType... types) {
        return new ActivityQuery(userId, List.of(types), pageSize);
    }

    /** Sets how many activities one call fetches; the greatest number that the service takes is not documented. */
    public ActivityQuery withPageSize(int pageSize) {
        return new ActivityQuery(userId, elementTypes, pageSize);
    }

    RequestSpec applyTo(RequestSpec call) {
        return call.query("userId", userId).query("elementType", types()).query("limit", pageSize);
    }

    private @Nullable String types() {
        return elementTypes.isEmpty()
                ? null
                : elementTypes.stream().map(WorkspaceElementType::value).collect(Collectors.joining(","));
    }
}
