package io.github.reactivepostman.api.items;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A folder of a collection, with the ids of what is in it. */
public final class Folder extends StoredItem {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    Folder(ObjectNode answer) {
        super(answer);
    }

    /** Returns the id of the collection. */
    public @Nullable String collectionId() {
        return text("collection");
    }

    /** Returns the id of the folder that this one is in; null at the top of the collection. */
    public @Nullable String parentId() {
        return text("folder");
    }

    /** Returns the ids of the requests directly in it, in their order. */
    public List<String> requestIds() {
        return ids("order");
    }

    /** Returns the ids of the folders directly in it, in their order. */
    public List<String> folderIds() {
        return ids("folders_order");
    }

    /** Returns how its requests sign in, as JSON; null when they do as the parent says. */
    public @Nullable JsonNode auth() {
        return json("auth");
    }

    /** Returns its scripts, as JSON; null when it has none. */
    public @Nullable JsonNode events() {
        return json("events");
    }
}
