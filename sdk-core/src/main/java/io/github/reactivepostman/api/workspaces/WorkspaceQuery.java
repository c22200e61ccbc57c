package io.github.reactivepostman.api.workspaces;

import io.github.reactivepostman.http.RequestSpec;
import io.github.reactivepostman.internal.Values;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which workspaces to list; all that are set must hold.
 *
 * @param type only those of this type
 * @param createdBy only those made by one of these users; empty for anybody
 * @param include what each answer holds besides the usual
 * @param elementType kind of the element that {@code elementId} names
 * @param elementId only the workspace where this element is
 * @param pageSize how many workspaces one call fetches, 1 to 100
 */
public record WorkspaceQuery(
        @Nullable WorkspaceType type,
        List<String> createdBy,
        List<WorkspaceInclude> include,
        @Nullable WorkspaceElementType elementType,
        @Nullable String elementId,
        int pageSize) {

    public WorkspaceQuery {
        createdBy = Values.list(createdBy);
        include = Values.list(include);
        Values.atLeast("pageSize", 1, pageSize);
    }

    /** Selects every workspace that the user can see, 100 a call. */
    public static WorkspaceQuery all() {
        return new WorkspaceQuery(null, List.of(), List.of(), null, null, 100);
    }

    /** Selects only workspaces of the type. */
    public WorkspaceQuery withType(WorkspaceType type) {
        return new WorkspaceQuery(type, createdBy, include, elementType, elementId, pageSize);
    }

    /** Selects only workspaces that one of these users made. */
    public WorkspaceQuery withCreatedBy(String... userIds) {
        return new WorkspaceQuery(type, List.of(userIds), include, elementType, elementId, pageSize);
    }

    /** Asks for more than the usual fields. */
    public WorkspaceQuery withInclude(WorkspaceInclude... include) {
        return new WorkspaceQuery(type, createdBy, List.of(include), elementType, elementId, pageSize);
    }

    /** Selects only the workspace where the element is. */
    public WorkspaceQuery withElement(WorkspaceElementType type, String id) {
        return new WorkspaceQuery(this.type, createdBy, include, type, Values.text("id", id), pageSize);
    }

    /** Sets how many workspaces one call fetches; the service refuses more than 100. */
    public WorkspaceQuery withPageSize(int pageSize) {
        return new WorkspaceQuery(type, createdBy, include, elementType, elementId, pageSize);
    }

    /** The limit is always sent: without it the service tells no cursor. */
    RequestSpec applyTo(RequestSpec call) {
        return call.query("type", type)
                .query("createdBy", createdBy.isEmpty() ? null : String.join(",", createdBy))
                .query("include", WorkspaceInclude.join(include))
                .query("elementType", elementType)
                .query("elementId", elementId)
                .query("limit", pageSize);
    }
}
