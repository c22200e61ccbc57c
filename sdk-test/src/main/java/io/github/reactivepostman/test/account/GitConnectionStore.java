package io.github.reactivepostman.test.account;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Keeps the Git connections of SDKs. */
public final class GitConnectionStore {
    private final Store<StoredGitConnection> store = new Store<>();

    GitConnectionStore() {}

    /** Adds an active connection without pull requests. */
    public StoredGitConnection add(
            String sourceType,
            String sourceId,
            String workspaceId,
            String language,
            String repositoryUrl,
            String targetBranch,
            boolean autoUpdate) {
        Instant now = Account.now();
        StoredGitConnection added = new StoredGitConnection(
                Ids.next(),
                sourceType,
                sourceId,
                workspaceId,
                language,
                "active",
                repositoryUrl,
                targetBranch,
                autoUpdate,
                List.of(),
                now,
                now);
        store.add(added.id(), added);
        return added;
    }

    /** Adds a pull request for an SDK, with the next number. */
    public void addPullRequest(String id, String sdkId, String status) {
        store.update(id, old -> {
            int number = old.pullRequests().size() + 1;
            return old.with(new StoredSdkPullRequest(number, status, sdkId, Account.now()));
        });
    }

    /** Returns a connection, or null. */
    public @Nullable StoredGitConnection find(String id) {
        return store.find(id);
    }

    /** Changes a connection and returns it as it is then, or null when there is none. */
    public @Nullable StoredGitConnection update(String id, UnaryOperator<StoredGitConnection> change) {
        return store.update(id, change);
    }

    /** Returns all connections. */
    public List<StoredGitConnection> all() {
        return store.all();
    }
}
