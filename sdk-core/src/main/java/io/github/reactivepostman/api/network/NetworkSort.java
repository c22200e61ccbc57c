package io.github.reactivepostman.api.network;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * By which time a list is sorted; values that the service adds later are kept.
 *
 * @param value the service's word for it
 */
public record NetworkSort(@JsonValue String value) {

    /** When something was made. */
    public static final NetworkSort CREATED_AT = new NetworkSort("createdAt");
    /** When something last changed. */
    public static final NetworkSort UPDATED_AT = new NetworkSort("updatedAt");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public NetworkSort {}

    @Override
    public String toString() {
        return value;
    }
}
