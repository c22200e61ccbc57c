package io.github.reactivepostman.api.collections;

import io.github.reactivepostman.internal.Values;

/**
 * Which collection's changes go into which other one.
 *
 * @param source uid of the collection that has the changes
 * @param destination uid of the collection that gets them
 * @param strategy what becomes of the source
 */
public record CollectionMerge(String source, String destination, MergeStrategy strategy) {

    public CollectionMerge {
        Values.text("source", source);
        Values.text("destination", destination);
        Values.present("strategy", strategy);
    }

    /** Merges a fork into its parent and leaves the fork as it is. */
    public static CollectionMerge merging(String forkUid, String parentUid) {
        return new CollectionMerge(forkUid, parentUid, MergeStrategy.KEEP_SOURCE);
    }

    /** Pulls the parent's changes into a fork and leaves the parent as it is. */
    public static CollectionMerge pulling(String forkUid, String parentUid) {
        return new CollectionMerge(parentUid, forkUid, MergeStrategy.KEEP_SOURCE);
    }

    /** Sets what becomes of the source. */
    public CollectionMerge withStrategy(MergeStrategy strategy) {
        return new CollectionMerge(source, destination, strategy);
    }
}
