package io.github.reactivepostman.api.specs;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How generated bodies are indented; values that the service adds later are kept.
 *
 * @param value the service's word for it
 */
public record IndentCharacter(@JsonValue String value) {

    /** By spaces. */
    public static final IndentCharacter SPACE = new IndentCharacter("Space");
    /** By tabs. */
    public static final IndentCharacter TAB = new IndentCharacter("Tab");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public IndentCharacter {}

    @Override
    public String toString() {
        return value;
    }
}
