package io.github.reactivepostman.test.account;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Keeps which workspaces are in the private network, and the requests to add one. */
public final class NetworkStore {
    private final Map<String, Instant> added = new ConcurrentHashMap<>();
    private final Store<StoredAddRequest> requests = new Store<>();
    private final AtomicLong numbers = new AtomicLong();

    NetworkStore() {}

    /** Adds a workspace; one that is there stays as it is. */
    public void add(String workspaceId) {
        added.putIfAbsent(workspaceId, Account.now());
    }

    /** Removes a workspace; tells whether it was there. */
    public boolean remove(String workspaceId) {
        return added.remove(workspaceId) != null;
    }

    /** Returns when a workspace was added, or null when it is not there. */
    public @Nullable Instant addedAt(String workspaceId) {
        return added.get(workspaceId);
    }

    /** Makes a request to add a workspace, as other users do, and returns its number. */
    public long request(String workspaceId, @Nullable String message) {
        long id = numbers.incrementAndGet();
        requests.add(
                Long.toString(id),
                new StoredAddRequest(id, workspaceId, message, "pending", null, Account.now(), null));
        return id;
    }

    /** Changes a request and returns it as it is then, or null when there is none. */
    public @Nullable StoredAddRequest update(String id, UnaryOperator<StoredAddRequest> change) {
        return requests.update(id, change);
    }

    /** Returns the requests, answered ones too. */
    public List<StoredAddRequest> requests() {
        return requests.all();
    }
}
