package io.github.reactivepostman.api.billing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How an invoice stands; values that the service adds later are kept.
 *
 * @param value the service's word for it
 */
public record InvoiceStatus(@JsonValue String value) {

    /** Paid. */
    public static final InvoiceStatus PAID = new InvoiceStatus("PAID");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public InvoiceStatus {}

    @Override
    public String toString() {
        return value;
    }
}
