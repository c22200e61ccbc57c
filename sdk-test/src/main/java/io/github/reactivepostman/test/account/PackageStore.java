package io.github.reactivepostman.test.account;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Keeps the script packages. */
public final class PackageStore {
    private final Store<StoredPackage> store = new Store<>();
    private volatile int limit = 100;

    PackageStore() {}

    /** Sets how many packages the plan includes; 100 if nothing else is said. */
    public void limit(int packages) {
        limit = packages;
    }

    /** Returns how many packages the plan includes. */
    public int limit() {
        return limit;
    }

    /** Adds a package, whatever the plan says. */
    public StoredPackage add(String workspaceId, String name, String description, String script) {
        Instant now = Account.now();
        StoredPackage added = new StoredPackage(
                Ids.next(), workspaceId, name.toLowerCase(Locale.ROOT), description, script, now, now);
        store.add(added.id(), added);
        return added;
    }

    /** Tells whether a package has the name, in any case. */
    public boolean isTaken(String name) {
        return store.all().stream().anyMatch(other -> other.name().equalsIgnoreCase(name));
    }

    /** Returns a package, or null. */
    public @Nullable StoredPackage find(String id) {
        return store.find(id);
    }

    /** Changes a package and returns it as it is then, or null when there is none. */
    public @Nullable StoredPackage update(String id, UnaryOperator<StoredPackage> change) {
        return store.update(id, change);
    }

    /** Removes a package, if there is one. */
    public void remove(String id) {
        store.remove(id);
    }

    /** Returns all packages. */
    public List<StoredPackage> all() {
        return store.all();
    }

    void removeOf(String workspaceId) {
        store.all().stream()
                .filter(one -> one.workspaceId().equals(workspaceId))
                .forEach(one -> remove(one.id()));
    }
}
