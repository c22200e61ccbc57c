package io.github.reactivepostman.api.postbot;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Which programming language a tool is written in; values that the service adds later are kept.
 *
 * @param value the service's word for it
 */
public record ToolLanguage(@JsonValue String value) {

    /** JavaScript. */
    public static final ToolLanguage JAVASCRIPT = new ToolLanguage("javascript");
    /** TypeScript. */
    public static final ToolLanguage TYPESCRIPT = new ToolLanguage("typescript");
    /** Python. */
    public static final ToolLanguage PYTHON = new ToolLanguage("python");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ToolLanguage {}

    @Override
    public String toString() {
        return value;
    }
}
