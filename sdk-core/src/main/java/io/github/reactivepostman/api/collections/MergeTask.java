package io.github.reactivepostman.api.collections;

import io.github.reactivepostman.api.JobState;
import org.jspecify.annotations.Nullable;

/**
 * A merge or a pull between two collections, which the service works on after it answered.
 *
 * @param id id of the task
 * @param status how far it is
 * @param details why it failed; null unless it did
 */
public record MergeTask(
        String id,
        @Nullable CollectionTaskStatus status,
        @Nullable Details details) {

    /** Returns how far the work is, for a {@link io.github.reactivepostman.api.Job}. */
    public JobState state() {
        if (isFailed()) {
            return JobState.failed(reason());
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

    /** Returns why it failed in words; null when the service does not say. */
    public @Nullable String reason() {
        return details == null || details.error() == null
                ? null
                : details.error().message();
    }

    /**
     * What the service says about a failed task.
     *
     * @param error the failure
     */
    public record Details(@Nullable Failure error) {}

    /**
     * Why a task failed.
     *
     * @param message the reason in words
     */
    public record Failure(@Nullable String message) {}
}
