package io.github.reactivepostman.api.collections;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A theme of published documentation; values that the service adds later are kept.
 *
 * @param value the service's word for it
 */
public record ThemeName(@JsonValue String value) {

    /** Dark text on a light ground. */
    public static final ThemeName LIGHT = new ThemeName("light");
    /** Light text on a dark ground. */
    public static final ThemeName DARK = new ThemeName("dark");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ThemeName {}

    @Override
    public String toString() {
        return value;
    }
}
