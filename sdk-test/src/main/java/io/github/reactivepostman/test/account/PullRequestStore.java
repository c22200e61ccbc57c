package io.github.reactivepostman.test.account;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Keeps the pull requests. */
public final class PullRequestStore {
    private final Store<StoredPullRequest> store = new Store<>();

    /** Opens a pull request. */
    public StoredPullRequest add(StoredFork fork, String title, @Nullable String description, List<String> reviewers) {
        Instant now = Account.now();
        StoredPullRequest added = new StoredPullRequest(
                Ids.next(),
                fork.id(),
                fork.parentId(),
                title,
                description,
                reviewers,
                Map.of(),
                "open",
                null,
                now,
                now);
        store.add(added.id(), added);
        return added;
    }

    /** Returns a pull request, or null. */
    public @Nullable StoredPullRequest find(String id) {
        return store.find(id);
    }

    /** Changes a pull request and returns it as it is then, or null when there is none. */
    public @Nullable StoredPullRequest update(String id, UnaryOperator<StoredPullRequest> change) {
        return store.update(id, change);
    }

    /** Returns the pull requests from or into a collection. */
    public List<StoredPullRequest> of(String collectionId) {
        return store.all().stream()
                .filter(request -> request.sourceId().equals(collectionId)
                        || request.destinationId().equals(collectionId))
                .toList();
    }
}
