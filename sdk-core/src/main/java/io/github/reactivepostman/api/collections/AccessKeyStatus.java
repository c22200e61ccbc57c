package io.github.reactivepostman.api.collections;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Whether an access key works; values that the service adds later are kept.
 *
 * @param value the service's word for it
 */
public record AccessKeyStatus(@JsonValue String value) {

    /** It works. */
    public static final AccessKeyStatus ACTIVE = new AccessKeyStatus("ACTIVE");
    /** It does not work any more. */
    public static final AccessKeyStatus INACTIVE = new AccessKeyStatus("INACTIVE");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AccessKeyStatus {}

    @Override
    public String toString() {
        return value;
    }
}
