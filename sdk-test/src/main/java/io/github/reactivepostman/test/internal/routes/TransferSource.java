package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.account.Account;
import io.github.reactivepostman.test.account.ItemKind;
import io.github.reactivepostman.test.account.ItemPlace;
import io.github.reactivepostman.test.account.ItemTree;
import io.github.reactivepostman.test.account.StoredCollection;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/**
 * Holds an item to be transferred.
 *
 * @param collectionId where it is
 * @param kind what it is
 * @param item the item
 */
record TransferSource(String collectionId, ItemKind kind, ObjectNode item) {

    static TransferSource of(String id, ItemKind kind, Account account) {
        return account.collections().stream()
                .flatMap(collection -> in(collection, id, kind))
                .findFirst()
                .orElseGet(
                        () -> Required.found(null, () -> TransferOrder.bad("There is no " + kind.model() + " " + id)));
    }

    private static Stream<TransferSource> in(StoredCollection collection, String id, ItemKind kind) {
        return Optional.ofNullable(ItemTree.find(collection.document(), kind, id)).stream()
                .map(place -> new TransferSource(collection.id(), kind, place.node()));
    }

    /** Refuses a folder that is to go into itself, and an item beside itself. */
    void mayFollow(TransferOrder order) {
        boolean itself = id().equals(order.neighbour()) || holds(order.target());
        Required.that(!itself, () -> TransferOrder.bad("A " + kind.model() + " cannot go into or beside itself"));
    }

    private boolean holds(String target) {
        return id().equals(target) || ItemTree.find(item, ItemKind.FOLDER, target) != null;
    }

    private String id() {
        return item.path("id").asString("");
    }

    ObjectNode copy(Account account) {
        return account.collectionStore().anew(item);
    }

    ObjectNode take(Account account) {
        account.collectionStore().update(collectionId, document -> {
            ItemPlace place = ItemTree.find(document, kind, id());
            if (place != null) {
                place.remove();
            }
            return document;
        });
        return item.deepCopy();
    }
}
