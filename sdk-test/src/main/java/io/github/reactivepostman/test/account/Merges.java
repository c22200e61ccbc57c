package io.github.reactivepostman.test.account;

import org.jspecify.annotations.Nullable;

/**
 * Brings the contents of one collection into another one, where one of them is a fork of the other.
 *
 * <p>Simpler than the service: contents are taken over as a whole, and when both have changed, that is a conflict.
 */
public final class Merges {
    private final CollectionStore collections;
    private final ForkStore forks;

    Merges(CollectionStore collections, ForkStore forks) {
        this.collections = collections;
        this.forks = forks;
    }

    /** Returns the fork that one of the collections is of the other one; null when there is no such relation. */
    public @Nullable StoredFork relation(StoredCollection one, StoredCollection other) {
        StoredFork fork = forks.find(one.id());
        return fork != null && fork.parentId().equals(other.id()) ? fork : reverse(one, other);
    }

    private @Nullable StoredFork reverse(StoredCollection one, StoredCollection other) {
        StoredFork fork = forks.find(other.id());
        return fork != null && fork.parentId().equals(one.id()) ? fork : null;
    }

    /** Merges and returns null, or returns why that is not possible. */
    public @Nullable String merge(StoredCollection source, StoredCollection destination, String strategy) {
        StoredFork fork = relation(source, destination);
        if (fork == null) {
            return "These collections are not related";
        }
        boolean sourceChanged = changed(fork, source);
        boolean destinationChanged = changed(fork, destination);
        if (sourceChanged && destinationChanged) {
            return "Both collections have changed";
        }
        boolean update = strategy.equals("updateSourceWithDestination");
        if (sourceChanged) {
            copy(source, destination);
        } else if (update && destinationChanged) {
            copy(destination, source);
        }
        if (sourceChanged || update) {
            synced(fork);
        }
        if (strategy.equals("deleteSource")) {
            collections.remove(source.id());
        }
        return null;
    }

    /** Pulls the parent's contents into a fork, whatever the fork has. */
    public void pull(StoredFork fork) {
        StoredCollection parent = collections.find(fork.parentId());
        StoredCollection own = collections.find(fork.id());
        if (parent != null && own != null && changed(fork, parent)) {
            copy(parent, own);
            synced(fork);
        }
    }

    private static boolean changed(StoredFork fork, StoredCollection side) {
        return !Contents.same(side.document(), fork.id().equals(side.id()) ? fork.ownBase() : fork.parentBase());
    }

    private void copy(StoredCollection from, StoredCollection to) {
        collections.update(to.id(), document -> Contents.copied(from.document(), document));
    }

    private void synced(StoredFork fork) {
        StoredCollection parent = collections.find(fork.parentId());
        StoredCollection own = collections.find(fork.id());
        if (parent != null && own != null) {
            forks.synced(fork, parent, own);
        }
    }
}
