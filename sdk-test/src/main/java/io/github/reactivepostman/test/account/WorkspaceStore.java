package io.github.reactivepostman.test.account;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Keeps the workspaces. */
public final class WorkspaceStore {
    private final Store<StoredWorkspace> store = new Store<>();
    private final User user;

    WorkspaceStore(User user) {
        this.user = user;
    }

    /** Adds a workspace. */
    public StoredWorkspace add(String name, String type, @Nullable String description, @Nullable String about) {
        Instant now = Account.now();
        StoredWorkspace added =
                new StoredWorkspace(Ids.next(), name, type, description, about, Long.toString(user.id()), now, now);
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
