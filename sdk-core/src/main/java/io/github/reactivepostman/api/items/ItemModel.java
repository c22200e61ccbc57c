package io.github.reactivepostman.api.items;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A kind of thing in a collection, or the collection itself.
 *
 * @param value the service's word for it
 */
public record ItemModel(@JsonValue String value) {

    /** A whole collection. */
    public static final ItemModel COLLECTION = new ItemModel("collection");
    /** A folder. */
    public static final ItemModel FOLDER = new ItemModel("folder");
    /** A request. */
    public static final ItemModel REQUEST = new ItemModel("request");
    /** A saved response. */
    public static final ItemModel RESPONSE = new ItemModel("response");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ItemModel {}

    @Override
    public String toString() {
        return value;
    }
}
