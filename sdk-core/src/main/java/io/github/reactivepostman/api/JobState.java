package io.github.reactivepostman.api;

import org.jspecify.annotations.Nullable;

/** How far a job of the service is. */
public sealed interface JobState {

    /** Returns the state of a job that is not finished. */
    static JobState running() {
        return Running.INSTANCE;
    }

    /** Returns the state of a job that succeeded. */
    static JobState done() {
        return Done.INSTANCE;
    }

    /** Returns the state of a job that did not succeed; the reason is null when the service tells none. */
    static JobState failed(@Nullable String reason) {
        return new Failed(reason);
    }

    /**
     * Reads the service's word for a state; every other word, and none, counts as running.
     *
     * @param word what the service says
     * @param done its word for success; the operations do not all use the same
     * @param failed its word for failure
     * @param reason why the job failed, if it did
     */
    static JobState of(@Nullable String word, String done, String failed, @Nullable String reason) {
        if (done.equalsIgnoreCase(word)) {
            return done();
        }
        return failed.equalsIgnoreCase(word) ? failed(reason) : running();
    }

    /** The job is not finished. */
    record Running() implements JobState {
        private static final Running INSTANCE = new Running();
    }

    /** The job succeeded. */
    record Done() implements JobState {
        private static final Done INSTANCE = new Done();
    }

    /**
     * The job did not succeed.
     *
     * @param reason why, in the service's words
     */
    record Failed(@Nullable String reason) implements JobState {}
}
