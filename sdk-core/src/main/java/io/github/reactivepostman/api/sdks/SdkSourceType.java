package io.github.reactivepostman.api.sdks;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What kind of thing an SDK is generated from; values that the service adds later are kept.
 *
 * @param value the service's word for it
 */
public record SdkSourceType(@JsonValue String value) {

    /** A collection. */
    public static final SdkSourceType COLLECTION = new SdkSourceType("collection");
    /** An API specification. */
    public static final SdkSourceType SPEC = new SdkSourceType("spec");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SdkSourceType {}

    @Override
    public String toString() {
        return value;
    }
}
