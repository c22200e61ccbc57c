package io.github.reactivepostman.api.items;

import io.github.reactivepostman.http.RequestSpec;
import org.jspecify.annotations.Nullable;

/**
 * How much to read of an item.
 *
 * @param idsOnly whether to read only the fields that hold ids
 * @param uids whether ids are to be uids, which start with the owner's id
 * @param populated whether to read what is in the item too
 */
public record ItemQuery(boolean idsOnly, boolean uids, boolean populated) {

    /** Reads the item itself, with plain ids. */
    public static ItemQuery itself() {
        return new ItemQuery(false, false, false);
    }

    public ItemQuery withIdsOnly(boolean idsOnly) {
        return new ItemQuery(idsOnly, uids, populated);
    }

    public ItemQuery withUids(boolean uids) {
        return new ItemQuery(idsOnly, uids, populated);
    }

    public ItemQuery withPopulated(boolean populated) {
        return new ItemQuery(idsOnly, uids, populated);
    }

    RequestSpec applyTo(RequestSpec call) {
        return call.query("ids", flag(idsOnly)).query("uid", flag(uids)).query("populate", flag(populated));
    }

    private static @Nullable Boolean flag(boolean set) {
        return set ? Boolean.TRUE : null;
    }
}
