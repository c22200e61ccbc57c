package io.github.reactivepostman.test.account;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;

/** Keeps the posts that tell what is new in the workspaces. */
public final class UpdateStore {
    private final Store<StoredUpdate> store = new Store<>();
    private final AtomicLong ids = new AtomicLong();

    UpdateStore() {}

    /** Adds a post. */
    public StoredUpdate add(String workspaceId, String topic, String description, String category, ArrayNode related) {
        Instant now = Account.now();
        long id = ids.incrementAndGet();
        StoredUpdate added = new StoredUpdate(id, workspaceId, topic, description, category, false, related, now, now);
        store.add(key(workspaceId, Long.toString(id)), added);
        return added;
    }

    /** Returns a post of a workspace, or null. */
    public @Nullable StoredUpdate find(String workspaceId, String id) {
        return store.find(key(workspaceId, id));
    }

    /** Changes a post and returns it as it is then, or null when there is none. */
    public @Nullable StoredUpdate update(String workspaceId, String id, UnaryOperator<StoredUpdate> change) {
        return store.update(key(workspaceId, id), change);
    }

    /** Removes a post; tells whether there was one. */
    public boolean remove(String workspaceId, String id) {
        return store.remove(key(workspaceId, id)) != null;
    }

    /** Returns the posts of a workspace: pinned ones first, then the latest ones. */
    public List<StoredUpdate> of(String workspaceId) {
        return store.all().stream()
                .filter(update -> update.workspaceId().equals(workspaceId))
                .sorted(Comparator.comparing(StoredUpdate::pinned)
                        .thenComparing(StoredUpdate::id)
                        .reversed())
                .toList();
    }

    private static String key(String workspaceId, String id) {
        return workspaceId + "/" + id;
    }
}
