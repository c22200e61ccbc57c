package io.github.reactivepostman.api.billing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How a billing account stands; values that the service adds later are kept.
 *
 * @param value the service's word for it
 */
public record AccountState(@JsonValue String value) {

    /** On the free plan. */
    public static final AccountState FREE = new AccountState("FREE");
    /** Paid. */
    public static final AccountState PAID = new AccountState("PAID");
    /** The trial is over. */
    public static final AccountState EXPIRED_TRIAL = new AccountState("EXPIRED_TRIAL");
    /** A payment is late. */
    public static final AccountState OVERDUE = new AccountState("OVERDUE");
    /** Suspended. */
    public static final AccountState SUSPENDED = new AccountState("SUSPENDED");
    /** Blocked. */
    public static final AccountState BLOCKED = new AccountState("BLOCKED");
    /** A payment is contested. */
    public static final AccountState PAYMENT_DISPUTED = new AccountState("PAYMENT_DISPUTED");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AccountState {}

    @Override
    public String toString() {
        return value;
    }
}
