package io.github.reactivepostman.test.account;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps the generated SDKs and their Git connections. */
public final class SdkStore {
    private final Store<StoredSdk> store = new Store<>();
    private final GitConnectionStore connections = new GitConnectionStore();

    SdkStore() {}

    /** Starts a build; the first look finds it running, the second one finds it done. */
    public StoredSdk add(String sourceType, String sourceId, String workspaceId, String language, String version) {
        StoredSdk added =
                new StoredSdk(Ids.next(), sourceType, sourceId, workspaceId, language, version, 0, null, Account.now());
        store.add(added.id(), added);
        return added;
    }

    /** Has a build end with an error of the code instead. */
    public void fail(String id, String code) {
        store.update(id, sdk -> sdk.failing(code));
    }

    /** Looks at an SDK, which brings its build on; returns null when there is none. */
    public @Nullable StoredSdk look(String id) {
        return store.update(id, StoredSdk::looked);
    }

    /** Returns an SDK, or null. */
    public @Nullable StoredSdk find(String id) {
        return store.find(id);
    }

    /** Removes an SDK, if there is one. */
    public void remove(String id) {
        store.remove(id);
    }

    /** Returns all SDKs. */
    public List<StoredSdk> all() {
        return store.all();
    }

    /** Returns the Git connections with what changes them. */
    public GitConnectionStore connections() {
        return connections;
    }
}
