package io.github.reactivepostman.test.account;

import org.jspecify.annotations.Nullable;

/**
 * Holds work that goes on after its answer, and how it ends.
 *
 * @param id the id
 * @param polls how often its status was asked for
 * @param failure why it fails; null when it does not
 */
public record StoredJob(String id, int polls, @Nullable String failure) {
    /** Tells whether the work has ended: the second poll finds it so. */
    public boolean ended() {
        return polls >= 2;
    }

    StoredJob polled() {
        return new StoredJob(id, polls + 1, failure);
    }
}
