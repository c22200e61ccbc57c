package io.github.reactivepostman.api.collections;

import io.github.reactivepostman.api.JobState;
import org.jspecify.annotations.Nullable;

/**
 * The duplication of a collection, which the service works on after it answered.
 *
 * @param id id of the task
 * @param status how far it is
 * @param reason why it failed; null unless it did
 */
public record DuplicateTask(
        String id,
        @Nullable DuplicateTaskStatus status,
        @Nullable String reason) {

    /** Returns how far the work is, for a {@link io.github.reactivepostman.api.Job}. */
    public JobState state() {
        if (isFailed()) {
            return JobState.failed(reason);
        }
        return isDone() ? JobState.done() : JobState.running();
    }

    /** Tells whether the service has ended the work, well or not. */
    public boolean isDone() {
        return DuplicateTaskStatus.COMPLETED.equals(status) || isFailed();
    }

    /** Tells whether the service has given up. */
    public boolean isFailed() {
        return DuplicateTaskStatus.FAILED.equals(status);
    }
}
