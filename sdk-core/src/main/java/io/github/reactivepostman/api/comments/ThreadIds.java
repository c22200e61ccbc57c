package io.github.reactivepostman.api.comments;

import io.github.reactivepostman.internal.Values;

/** Writes ids of threads as numbers, as the service wants them in bodies. */
final class ThreadIds {

    private ThreadIds() {}

    static long number(String threadId) {
        try {
            return Long.parseLong(Values.text("threadId", threadId));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'threadId' must be a number, was '" + threadId + "'", e);
        }
    }
}
