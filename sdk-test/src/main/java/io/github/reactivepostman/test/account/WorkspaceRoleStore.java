package io.github.reactivepostman.test.account;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Keeps who has which role in each workspace; its creator is an admin from the start. */
public final class WorkspaceRoleStore {
    private static final String ADMIN = "3";

    private final Map<String, Map<Holder, String>> roles = new ConcurrentHashMap<>();

    WorkspaceRoleStore() {}

    /** Returns the roles by who has them, in the order in which they were given. */
    public Map<Holder, String> of(StoredWorkspace workspace) {
        return roles.getOrDefault(workspace.id(), initial(workspace));
    }

    /** Changes a copy of the roles and returns them as they are then. */
    public Map<Holder, String> update(StoredWorkspace workspace, Consumer<Map<Holder, String>> change) {
        return roles.compute(workspace.id(), (id, old) -> {
            Map<Holder, String> copy = new LinkedHashMap<>(old == null ? initial(workspace) : old);
            change.accept(copy);
            return copy;
        });
    }

    private static Map<Holder, String> initial(StoredWorkspace workspace) {
        return Map.of(new Holder("user", workspace.createdBy()), ADMIN);
    }
}
