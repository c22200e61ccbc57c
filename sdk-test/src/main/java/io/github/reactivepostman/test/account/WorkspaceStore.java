package io.github.reactivepostman.test.account;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Keeps the workspaces, and of each its roles, global variables, posts and activities. */
public final class WorkspaceStore {
    private final Store<StoredWorkspace> store = new Store<>();
    private final WorkspaceRoleStore roles = new WorkspaceRoleStore();
    private final Map<String, ArrayNode> globals = new ConcurrentHashMap<>();
    private final UpdateStore updates = new UpdateStore();
    private final ActivityStore activities = new ActivityStore();
    private final User user;

    WorkspaceStore(User user) {
        this.user = user;
    }

    /** Returns who has which role. */
    public WorkspaceRoleStore roles() {
        return roles;
    }

    /** Returns the posts that tell what is new. */
    public UpdateStore updates() {
        return updates;
    }

    /** Returns what happened. */
    public ActivityStore activities() {
        return activities;
    }

    /** Returns the global variables of a workspace; not to be changed. */
    public ArrayNode globals(String id) {
        return globals.getOrDefault(id, JsonNodeFactory.instance.arrayNode());
    }

    /** Replaces the global variables of a workspace. */
    public void setGlobals(String id, ArrayNode values) {
        globals.put(id, values.deepCopy());
    }

    /** Adds a workspace. */
    public StoredWorkspace add(String name, String type, @Nullable String description, @Nullable String about) {
        Instant now = Account.now();
        StoredWorkspace added = new StoredWorkspace(
                Ids.next(),
                name,
                type,
                description,
                about,
                Long.toString(user.teamId()),
                Long.toString(user.id()),
                now,
                now);
        store.add(added.id(), added);
        return added;
    }

    /** Returns a workspace, or null. */
    public @Nullable StoredWorkspace find(String id) {
        return store.find(id);
    }

    /** Changes a workspace and returns it as it is then, or null when there is none. */
    public @Nullable StoredWorkspace update(String id, UnaryOperator<StoredWorkspace> change) {
        return store.update(id, change);
    }

    /** Tells whether a public workspace other than the given one has the name. */
    public boolean publicNameTaken(String name, String exceptId) {
        return store.all().stream()
                .anyMatch(other -> other.type().equals("public")
                        && other.name().equalsIgnoreCase(name)
                        && !other.id().equals(exceptId));
    }

    /** Returns the workspaces with their places, beginning after the given place. */
    public List<Map.Entry<Long, StoredWorkspace>> after(long place) {
        return store.after(place);
    }

    boolean remove(String id) {
        return store.remove(id) != null;
    }

    List<StoredWorkspace> all() {
        return store.all();
    }
}
