package io.github.reactivepostman.test.account;

import org.jspecify.annotations.Nullable;

/**
 * Holds a task that generates or synchronises.
 *
 * @param id the id
 * @param element the first part of the path under which its status is told, that of specifications or of collections
 * @param elementId the id of the specification or collection in that path
 * @param action how it makes it, {@code generation} or {@code sync}
 * @param model the kind of what it makes
 * @param specId the specification that it reads or makes
 * @param collectionId the collection that it reads or makes
 * @param name the name of what it generates
 * @param failure why it is going to fail; null when it is not
 * @param polls how often its status was asked for
 */
public record StoredSpecTask(
        String id,
        String element,
        String elementId,
        String action,
        String model,
        String specId,
        String collectionId,
        String name,
        @Nullable String failure,
        int polls) {
    /** Returns the status: the second poll finds the work at its end. */
    public String status() {
        if (polls < 2) {
            return "pending";
        }
        return failure == null ? "completed" : "failed";
    }

    /** Tells whether this poll is the one that ends the work well. */
    public boolean isJustCompleted() {
        return polls == 2 && failure == null;
    }

    /** Tells whether the task makes a collection. */
    public boolean makesCollection() {
        return model.equals("collection");
    }

    StoredSpecTask polled() {
        return new StoredSpecTask(
                id, element, elementId, action, model, specId, collectionId, name, failure, polls + 1);
    }
}
