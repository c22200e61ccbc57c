package io.github.reactivepostman.api.collections;

import io.github.reactivepostman.api.JobState;
import org.jspecify.annotations.Nullable;

/**
 * The replacement of a collection, which the service works on after it answered.
 *
 * @param id id of the task
 * @param status how far it is
 */
public record CollectionTask(String id, @Nullable CollectionTaskStatus status) {

    /** Returns how far the work is, for a {@link io.github.reactivepostman.api.Job}. */
    public JobState state() {
        if (isFailed()) {
            return JobState.failed(null);
        }
        return isDone() ? JobState.done() : JobState.running();
    }

    /** Tells whether the service has ended the work, well or not. */
    public boolean isDone() {
        return CollectionTaskStatus.SUCCESSFUL.equals(status) || isFailed();
    }

    /** Tells whether the service has given up. */
    public boolean isFailed() {
        return CollectionTaskStatus.FAILED.equals(status);
    }
}
