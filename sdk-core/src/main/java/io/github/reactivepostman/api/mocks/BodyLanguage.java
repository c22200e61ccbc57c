package io.github.reactivepostman.api.mocks;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What the body of a server error is written in; values that the service adds later are kept.
 *
 * @param value the service's word for it
 */
public record BodyLanguage(@JsonValue String value) {

    /** Plain text. */
    public static final BodyLanguage TEXT = new BodyLanguage("text");
    /** JavaScript. */
    public static final BodyLanguage JAVASCRIPT = new BodyLanguage("javascript");
    /** JSON. */
    public static final BodyLanguage JSON = new BodyLanguage("json");
    /** HTML. */
    public static final BodyLanguage HTML = new BodyLanguage("html");
    /** XML. */
    public static final BodyLanguage XML = new BodyLanguage("xml");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public BodyLanguage {}

    @Override
    public String toString() {
        return value;
    }
}
