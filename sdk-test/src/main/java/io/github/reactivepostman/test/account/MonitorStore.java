package io.github.reactivepostman.test.account;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Keeps the monitors, their last runs, and the runners. */
public final class MonitorStore {
    private final Store<StoredMonitor> store = new Store<>();
    private final Store<StoredRunner> runners = new Store<>();
    private final User user;

    MonitorStore(User user) {
        this.user = user;
    }

    /** Adds a monitor with a copy of the settings. */
    public StoredMonitor add(String workspaceId, ObjectNode document) {
        String id = Ids.next();
        StoredMonitor added = new StoredMonitor(id, user.uid(id), workspaceId, document.deepCopy(), false, null);
        store.add(id, added);
        return added;
    }

    /** Returns a monitor by id or uid, or null. */
    public @Nullable StoredMonitor find(String idOrUid) {
        return store.find(user.idOf(idOrUid));
    }

    /** Looks at a monitor, which moves its last run on; null when there is none. */
    public @Nullable StoredMonitor look(String idOrUid) {
        return store.update(user.idOf(idOrUid), StoredMonitor::looked);
    }

    /** Changes a copy of the settings and returns the monitor as it is then, or null when there is none. */
    public @Nullable StoredMonitor update(String idOrUid, UnaryOperator<ObjectNode> change) {
        return store.update(
                user.idOf(idOrUid), old -> old.with(change.apply(old.document().deepCopy())));
    }

    /** Lets the runs of a monitor take longer than the service waits for them. */
    public void makeSlow(String idOrUid) {
        store.update(user.idOf(idOrUid), StoredMonitor::slowed);
    }

    /** Begins a run, which has ended at once when it is waited for and not slow; null when there is no monitor. */
    public @Nullable StoredMonitor run(String idOrUid, boolean waitedFor) {
        StoredMonitorRun run = new StoredMonitorRun(Ids.next(), Account.now(), 0);
        return store.update(user.idOf(idOrUid), old -> old.with(waitedFor && !old.slow() ? run.done() : run));
    }

    /** Removes a monitor and returns it, or null when there is none. */
    public @Nullable StoredMonitor remove(String idOrUid) {
        return store.remove(user.idOf(idOrUid));
    }

    /** Returns the monitors of all workspaces. */
    public List<StoredMonitor> all() {
        return store.all();
    }

    /** Returns the monitors with their places, beginning after the given place. */
    public List<Map.Entry<Long, StoredMonitor>> after(long place) {
        return store.after(place);
    }

    /** Adds a runner with so many processes, for which so many runs wait. */
    public StoredRunner addRunner(int instances, int queueDepth) {
        StoredRunner added = new StoredRunner(Ids.next(), instances, queueDepth, Account.now());
        runners.add(added.id(), added);
        return added;
    }

    /** Returns a runner, or null. */
    public @Nullable StoredRunner findRunner(String id) {
        return runners.find(id);
    }

    void removeOf(String workspaceId) {
        store.all().stream()
                .filter(monitor -> monitor.workspaceId().equals(workspaceId))
                .forEach(monitor -> remove(monitor.id()));
    }
}
