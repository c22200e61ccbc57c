package io.github.reactivepostman.api.mocks;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A network whose delay a mock server plays; values that the service adds later are kept.
 *
 * @param value the service's word for it
 */
public record MockDelayPreset(@JsonValue String value) {

    /** A 2G network, 300 milliseconds. */
    public static final MockDelayPreset TWO_G = new MockDelayPreset("1");
    /** A 3G network, 100 milliseconds. */
    public static final MockDelayPreset THREE_G = new MockDelayPreset("2");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MockDelayPreset {}

    @Override
    public String toString() {
        return value;
    }
}
