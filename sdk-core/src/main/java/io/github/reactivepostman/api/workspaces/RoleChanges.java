package io.github.reactivepostman.api.workspaces;

import io.github.reactivepostman.internal.Values;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Who gets and who loses which role in a workspace; immutable.
 *
 * <p>The service takes at most 50 operations in a call, names each user, group or partner once, and changes either
 * partners or members of the team. Changes of one kind become one operation.
 */
public final class RoleChanges {

    private static final String ADD = "add";
    private static final String REMOVE = "remove";
    private static final String USER = "/user";
    private static final String GROUP = "/usergroup";
    private static final String PARTNER = "/partner";

    private final Map<Target, List<Grant>> grants;

    private RoleChanges(Map<Target, List<Grant>> grants) {
        this.grants = grants;
    }

    /** Changes nothing yet. */
    public static RoleChanges none() {
        return new RoleChanges(Map.of());
    }

    /** Gives a user a role. */
    public RoleChanges addUser(String userId, WorkspaceRole role) {
        return plus(ADD, USER, Values.text("userId", userId), role);
    }

    /** Takes a role from a user. */
    public RoleChanges removeUser(String userId, WorkspaceRole role) {
        return plus(REMOVE, USER, Values.text("userId", userId), role);
    }

    /** Gives a user group a role. */
    public RoleChanges addGroup(String groupId, WorkspaceRole role) {
        return plus(ADD, GROUP, Values.text("groupId", groupId), role);
    }

    /** Takes a role from a user group. */
    public RoleChanges removeGroup(String groupId, WorkspaceRole role) {
        return plus(REMOVE, GROUP, Values.text("groupId", groupId), role);
    }

    /** Gives a partner a role. */
    public RoleChanges addPartner(String partnerId, WorkspaceRole role) {
        return plus(ADD, PARTNER, Values.text("partnerId", partnerId), role);
    }

    /** Takes a role from a partner. */
    public RoleChanges removePartner(String partnerId, WorkspaceRole role) {
        return plus(REMOVE, PARTNER, Values.text("partnerId", partnerId), role);
    }

    private RoleChanges plus(String op, String path, String id, WorkspaceRole role) {
        Map<Target, List<Grant>> all = new LinkedHashMap<>(grants);
        Grant added = new Grant(id, Values.present("role", role));
        all.merge(
                new Target(op, path),
                List.of(added),
                (old, more) -> Stream.concat(old.stream(), more.stream()).toList());
        return new RoleChanges(all);
    }

    /** Returns what is sent. */
    Document document() {
        Values.atLeast("number of role changes", 1, grants.size());
        return new Document(grants.entrySet().stream()
                .map(entry -> new Operation(entry.getKey().op(), entry.getKey().path(), entry.getValue()))
                .toList());
    }

    @Override
    public String toString() {
        return "RoleChanges" + grants;
    }

    private record Target(String op, String path) {}

    record Document(List<Operation> roles) {}

    record Operation(String op, String path, List<Grant> value) {}

    record Grant(String id, WorkspaceRole role) {}
}
