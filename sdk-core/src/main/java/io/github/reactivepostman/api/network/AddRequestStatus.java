package io.github.reactivepostman.api.network;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What has become of a request; values that the service adds later are kept.
 *
 * @param value the service's word for it
 */
public record AddRequestStatus(@JsonValue String value) {

    /** Nobody has answered yet. */
    public static final AddRequestStatus PENDING = new AddRequestStatus("pending");
    /** The workspace is in the network. */
    public static final AddRequestStatus APPROVED = new AddRequestStatus("approved");
    /** A manager said no. */
    public static final AddRequestStatus DENIED = new AddRequestStatus("denied");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AddRequestStatus {}

    @Override
    public String toString() {
        return value;
    }
}
