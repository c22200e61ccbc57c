package io.github.reactivepostman.api.items;

import io.github.reactivepostman.internal.Values;

/**
 * What items go into.
 *
 * @param model its kind
 * @param id its uid
 */
public record TransferTarget(ItemModel model, String id) {

    public TransferTarget {
        Values.present("model", model);
        Values.text("id", id);
    }

    /** Names the top of a collection, for folders and requests. */
    public static TransferTarget collection(String uid) {
        return new TransferTarget(ItemModel.COLLECTION, uid);
    }

    /** Names a folder, for folders and requests. */
    public static TransferTarget folder(String uid) {
        return new TransferTarget(ItemModel.FOLDER, uid);
    }

    /** Names a request, for responses. */
    public static TransferTarget request(String uid) {
        return new TransferTarget(ItemModel.REQUEST, uid);
    }
}
