package io.github.reactivepostman.api.items;

import io.github.reactivepostman.internal.Values;
import java.util.List;

/**
 * Items to be copied or moved to another place.
 *
 * @param ids uids of the items, all of one kind
 * @param mode the service's word for copying or moving
 * @param target what they go into: a collection or a folder, and a request for responses
 * @param location where in the target
 */
public record ItemTransfer(List<String> ids, String mode, TransferTarget target, TransferLocation location) {

    public ItemTransfer {
        ids = Values.list(ids);
        if (ids.isEmpty()) {
            throw new IllegalArgumentException("'ids' must not be empty");
        }
        Values.text("mode", mode);
        Values.present("target", target);
        Values.present("location", location);
    }

    /** Copies items to the end of the target. */
    public static ItemTransfer copy(List<String> uids, TransferTarget target) {
        return new ItemTransfer(uids, "copy", target, TransferLocation.end());
    }

    /** Moves items to the end of the target. */
    public static ItemTransfer move(List<String> uids, TransferTarget target) {
        return new ItemTransfer(uids, "move", target, TransferLocation.end());
    }

    public ItemTransfer withLocation(TransferLocation location) {
        return new ItemTransfer(ids, mode, target, location);
    }
}
