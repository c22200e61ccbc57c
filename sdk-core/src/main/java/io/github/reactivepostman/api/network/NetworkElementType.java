package io.github.reactivepostman.api.network;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A kind of thing that can be in the network; values that the service adds later are kept.
 *
 * @param value the service's word for it
 */
public record NetworkElementType(@JsonValue String value) {

    /** A workspace. */
    public static final NetworkElementType WORKSPACE = new NetworkElementType("workspace");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public NetworkElementType {}

    @Override
    public String toString() {
        return value;
    }
}
