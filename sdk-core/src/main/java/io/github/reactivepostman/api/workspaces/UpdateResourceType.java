package io.github.reactivepostman.api.workspaces;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A kind of thing that a post about a workspace can link to; values that the service adds later are kept.
 *
 * @param value the service's word for it
 */
public record UpdateResourceType(@JsonValue String value) {

    /** A collection. */
    public static final UpdateResourceType COLLECTION = new UpdateResourceType("collection");
    /** A folder of a collection. */
    public static final UpdateResourceType FOLDER = new UpdateResourceType("folder");
    /** A request of a collection. */
    public static final UpdateResourceType REQUEST = new UpdateResourceType("request");
    /** A saved example of a request. */
    public static final UpdateResourceType RESPONSE = new UpdateResourceType("response");
    /** A collection of more protocols than HTTP. */
    public static final UpdateResourceType EXTENSIBLE_COLLECTION = new UpdateResourceType("extensibleCollection");
    /** An item of a collection of more protocols than HTTP. */
    public static final UpdateResourceType EXTENSIBLE_COLLECTION_ITEM =
            new UpdateResourceType("extensibleCollectionItem");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public UpdateResourceType {}

    @Override
    public String toString() {
        return value;
    }
}
