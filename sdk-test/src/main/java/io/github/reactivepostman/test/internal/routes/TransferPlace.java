package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.account.Account;
import io.github.reactivepostman.test.account.ItemKind;
import io.github.reactivepostman.test.account.ItemTree;
import io.github.reactivepostman.test.account.StoredCollection;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts items into the place that a transfer names, one after the other. */
final class TransferPlace {
    private final TransferOrder order;
    private final String collectionId;
    private int added;

    private TransferPlace(TransferOrder order, String collectionId) {
        this.order = order;
        this.collectionId = collectionId;
    }

    static TransferPlace of(TransferOrder order, Account account) {
        StoredCollection collection = account.collections().stream()
                .filter(each -> room(each, order) != null)
                .findFirst()
                .orElseGet(() -> Required.found(null, () -> TransferOrder.bad("There is no such target")));
        ArrayNode room = Required.found(room(collection, order), () -> TransferOrder.bad("There is no such target"));
        Required.that(
                !order.besideNeighbour() || index(room, order.neighbour()) >= 0,
                () -> TransferOrder.bad("There is no such neighbour"));
        return new TransferPlace(order, collection.id());
    }

    private static @Nullable ArrayNode room(StoredCollection collection, TransferOrder order) {
        return order.model().equals("collection") && !collection.id().equals(order.target())
                ? null
                : room(collection.document().deepCopy(), order);
    }

    private static @Nullable ArrayNode room(ObjectNode document, TransferOrder order) {
        if (order.model().equals("collection")) {
            return ItemTree.room(document, order.kind());
        }
        ItemKind kind = ItemKind.valueOf(order.model().toUpperCase(Locale.ROOT));
        var place = ItemTree.find(document, kind, order.target());
        return place == null ? null : ItemTree.room(place.node(), order.kind());
    }

    void add(ObjectNode item, Account account) {
        account.collectionStore().update(collectionId, document -> {
            ArrayNode room = room(document, order);
            if (room != null) {
                room.insert(place(room), item);
            }
            return document;
        });
        added++;
    }

    private int place(ArrayNode room) {
        return switch (order.position()) {
            case "start" -> added;
            case "before" -> index(room, order.neighbour());
            case "after" -> index(room, order.neighbour()) + 1 + added;
            default -> room.size();
        };
    }

    private static int index(ArrayNode room, String id) {
        return IntStream.range(0, room.size())
                .filter(i -> room.get(i).path("id").asString("").equals(id))
                .findFirst()
                .orElse(-1);
    }
}
