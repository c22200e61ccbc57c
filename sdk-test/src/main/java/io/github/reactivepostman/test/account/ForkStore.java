package io.github.reactivepostman.test.account;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps which collections are forks, and of which others. */
public final class ForkStore {
    private final Store<StoredFork> store = new Store<>();
    private final User user;
    private final CollectionStore collections;

    ForkStore(User user, CollectionStore collections) {
        this.user = user;
        this.collections = collections;
    }

    /** Makes a collection of its own of another one. */
    public StoredFork add(StoredCollection parent, String workspaceId, String label) {
        StoredCollection copy = collections.copy(parent, workspaceId, "");
        StoredFork fork =
                new StoredFork(copy.id(), label, parent.id(), copy.createdAt(), parent.document(), copy.document());
        store.add(fork.id(), fork);
        return fork;
    }

    /** Returns a fork by the id or uid of its collection; null when that is no fork or not there. */
    public @Nullable StoredFork find(String idOrUid) {
        return collections.find(idOrUid) == null ? null : store.find(user.idOf(idOrUid));
    }

    /** Returns the forks that are still there with their places, the oldest first. */
    public List<Map.Entry<Long, StoredFork>> all() {
        return store.after(0).stream()
                .filter(entry -> collections.find(entry.getValue().id()) != null)
                .toList();
    }

    /** Tells whether the parent has changed since both were equal; a parent that is gone has not. */
    public boolean isParentAhead(StoredFork fork) {
        StoredCollection parent = collections.find(fork.parentId());
        return parent != null && !Contents.same(parent.document(), fork.parentBase());
    }

    void synced(StoredFork fork, StoredCollection parent, StoredCollection own) {
        store.update(fork.id(), old -> old.synced(parent.document(), own.document()));
    }
}
