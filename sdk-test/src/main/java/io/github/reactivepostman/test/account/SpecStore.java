package io.github.reactivepostman.test.account;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Keeps the specifications. */
public final class SpecStore {
    private final Store<StoredSpec> store = new Store<>();
    private final SpecLinks links = new SpecLinks();

    /** Adds a specification. */
    public StoredSpec add(String workspaceId, String name, String type, List<StoredSpecFile> files) {
        return add(Ids.next(), workspaceId, name, type, files);
    }

    /** Adds a specification with an id. */
    public StoredSpec add(String id, String workspaceId, String name, String type, List<StoredSpecFile> files) {
        Instant now = Account.now();
        StoredSpec added = new StoredSpec(id, workspaceId, name, type, List.copyOf(files), List.of(), 1, now, now);
        store.add(added.id(), added);
        return added;
    }

    /** Returns a specification, or null. */
    public @Nullable StoredSpec find(String id) {
        return store.find(id);
    }

    /** Changes a specification and returns it as it is then, or null when there is none. */
    public @Nullable StoredSpec update(String id, UnaryOperator<StoredSpec> change) {
        return store.update(id, change);
    }

    /** Tags a specification and returns the tag, or null when there is no such specification. */
    public @Nullable StoredSpecVersion tag(String id, String name) {
        StoredSpec tagged = store.update(
                id, spec -> spec.tagged(new StoredSpecVersion(Ids.next(), name, spec.files(), spec.revision())));
        return tagged == null ? null : tagged.versions().get(0);
    }

    /** Tells whether there was such a specification, and removes it. */
    public boolean remove(String id) {
        return store.remove(id) != null;
    }

    /** Returns what was generated from what, and the tasks that do it. */
    public SpecLinks links() {
        return links;
    }

    void removeOf(String workspaceId) {
        store.all().stream()
                .filter(spec -> spec.workspaceId().equals(workspaceId))
                .forEach(spec -> remove(spec.id()));
    }

    List<StoredSpec> all() {
        return store.all();
    }
}
