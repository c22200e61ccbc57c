package io.github.reactivepostman.test.account;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;

/** Keeps the environments. */
public final class EnvironmentStore {
    private final Store<StoredEnvironment> store = new Store<>();
    private final Store<StoredEnvironmentFork> forks = new Store<>();
    private final User user;

    EnvironmentStore(User user) {
        this.user = user;
    }

    /** Adds an environment with a copy of the variables. */
    public StoredEnvironment add(String workspaceId, String name, ArrayNode values) {
        String id = Ids.next();
        Instant now = Account.now();
        StoredEnvironment added =
                new StoredEnvironment(id, user.uid(id), workspaceId, name, values.deepCopy(), now, now);
        store.add(id, added);
        return added;
    }

    /** Returns an environment by id or uid, or null. */
    public @Nullable StoredEnvironment find(String idOrUid) {
        return store.find(user.idOf(idOrUid));
    }

    /** Changes an environment and returns it as it is then, or null when there is none. */
    public @Nullable StoredEnvironment update(String idOrUid, UnaryOperator<StoredEnvironment> change) {
        return store.update(user.idOf(idOrUid), change);
    }

    /** Removes an environment and returns it, or null when there is none. */
    public @Nullable StoredEnvironment remove(String idOrUid) {
        return store.remove(user.idOf(idOrUid));
    }

    /** Moves it to another workspace and returns it, or null when there is none. */
    public @Nullable StoredEnvironment move(String idOrUid, String workspaceId) {
        return store.update(user.idOf(idOrUid), old -> old.withWorkspaceId(workspaceId));
    }

    void watch(ActivityStore activities) {
        store.watch(activities.watcher(
                one -> new StoredActivity.Element(one.workspaceId(), "environment", one.uid(), one.name())));
    }

    /** Adds a fork of an environment. */
    public StoredEnvironment fork(StoredEnvironment source, String workspaceId, String label) {
        StoredEnvironment fork = add(workspaceId, source.name(), source.values());
        forks.add(fork.id(), new StoredEnvironmentFork(fork.id(), source.id(), label, fork.createdAt()));
        return fork;
    }

    /** Returns the forks of an environment, the oldest first. */
    public List<StoredEnvironmentFork> forks(StoredEnvironment source) {
        return forks.all().stream()
                .filter(fork -> fork.sourceId().equals(source.id()) && find(fork.id()) != null)
                .toList();
    }

    void removeOf(String workspaceId) {
        store.all().stream()
                .filter(environment -> environment.workspaceId().equals(workspaceId))
                .forEach(environment -> remove(environment.id()));
    }

    List<StoredEnvironment> all() {
        return store.all();
    }
}
