package io.github.reactivepostman.api.billing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How a plan was bought; values that the service adds later are kept.
 *
 * @param value the service's word for it
 */
public record SalesChannel(@JsonValue String value) {

    /** By the customer alone. */
    public static final SalesChannel SELF_SERVE = new SalesChannel("SELF_SERVE");
    /** Through the sales department. */
    public static final SalesChannel SALES_SERVE = new SalesChannel("SALES_SERVE");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SalesChannel {}

    @Override
    public String toString() {
        return value;
    }
}
