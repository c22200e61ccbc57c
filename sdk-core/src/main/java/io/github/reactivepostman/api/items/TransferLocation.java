package io.github.reactivepostman.api.items;

import io.github.reactivepostman.internal.Values;
import org.jspecify.annotations.Nullable;

/**
 * Where in its target an item goes.
 *
 * @param position {@code start}, {@code end}, {@code before} or {@code after}
 * @param model kind of the item before or after which it goes; null at start and end
 * @param id uid of that item; null at start and end
 */
public record TransferLocation(
        String position,
        @Nullable ItemModel model,
        @Nullable String id) {

    public TransferLocation {
        Values.text("position", position);
    }

    /** Comes first. */
    public static TransferLocation start() {
        return new TransferLocation("start", null, null);
    }

    /** Comes last. */
    public static TransferLocation end() {
        return new TransferLocation("end", null, null);
    }

    /** Comes before an item that is there. */
    public static TransferLocation before(ItemModel model, String uid) {
        return new TransferLocation("before", Values.present("model", model), Values.text("uid", uid));
    }

    /** Comes after an item that is there. */
    public static TransferLocation after(ItemModel model, String uid) {
        return new TransferLocation("after", Values.present("model", model), Values.text("uid", uid));
    }
}
