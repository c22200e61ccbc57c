package io.github.reactivepostman.test.account;

import org.jspecify.annotations.Nullable;

/** Keeps jobs of one kind. */
public final class JobStore {
    private final Store<StoredJob> store = new Store<>();

    /** Begins a job under an id that starts with the given text; it fails when there is a reason. */
    public StoredJob begin(String prefix, @Nullable String failure) {
        StoredJob job = new StoredJob(prefix + Ids.next(), 0, failure);
        store.add(job.id(), job);
        return job;
    }

    /** Asks for a job, which moves it on; null when there is none. */
    public @Nullable StoredJob poll(String id) {
        return store.update(id, StoredJob::polled);
    }
}
