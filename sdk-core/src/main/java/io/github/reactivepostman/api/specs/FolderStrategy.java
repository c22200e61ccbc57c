package io.github.reactivepostman.api.specs;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What the folders of a generated collection stand for; values that the service adds later are kept.
 *
 * @param value the service's word for it
 */
public record FolderStrategy(@JsonValue String value) {

    /** The paths of the specification. */
    public static final FolderStrategy PATHS = new FolderStrategy("Paths");
    /** Its tags. */
    public static final FolderStrategy TAGS = new FolderStrategy("Tags");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public FolderStrategy {}

    @Override
    public String toString() {
        return value;
    }
}
