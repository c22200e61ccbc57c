package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.account.Account;
import io.github.reactivepostman.test.account.StoredCollection;
import io.github.reactivepostman.test.account.StoredWorkspace;
import io.github.reactivepostman.test.internal.web.Call;
import io.github.reactivepostman.test.internal.web.Errors;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The filters of the list of workspaces, checked as the service checks them. */
record WorkspaceFilter(
        @Nullable String type,
        @Nullable List<String> createdBy,
        @Nullable String onlyId) implements Predicate<StoredWorkspace> {
    static final Set<String> TYPES = Set.of("personal", "team", "private", "public", "partner");

    static WorkspaceFilter of(Call call, Account account) {
        String type = call.query("type");
        Required.that(
                type == null || TYPES.contains(type),
                () -> Errors.namedWithStatusBeside(400, "invalidParamError", "visibilityStatus has an unknown value"));
        String creators = call.query("createdBy");
        List<String> createdBy = creators == null ? null : List.of(creators.split(",", -1));
        return new WorkspaceFilter(type, createdBy, holder(call, account));
    }

    /** Returns the id of the workspace that holds the element asked for; null when none is asked for. */
    private static @Nullable String holder(Call call, Account account) {
        String elementType = call.query("elementType");
        if (elementType == null) {
            return null;
        }
        Required.that(
                Set.of("collection", "specification").contains(elementType),
                () -> Errors.flat(400, "badRequest", "elementType must be one of: collection, specification"));
        String id = Required.found(
                call.query("elementId"),
                () -> Errors.flat(400, "badRequest", "elementId is required when elementType is provided"));
        StoredCollection collection = account.collectionStore().find(id);
        return collection == null || elementType.equals("specification") ? "" : collection.workspaceId();
    }

    @Override
    public boolean test(StoredWorkspace workspace) {
        return (type == null || type.equals(workspace.type()))
                && (createdBy == null || createdBy.contains(workspace.createdBy()))
                && (onlyId == null || onlyId.equals(workspace.id()));
    }
}
