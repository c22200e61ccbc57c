package io.github.reactivepostman.api.auditlogs;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Which events come first; values that the service adds later are kept.
 *
 * @param value the service's word for it
 */
public record AuditOrder(@JsonValue String value) {

    /** The newest. */
    public static final AuditOrder NEWEST_FIRST = new AuditOrder("desc");
    /** The oldest. */
    public static final AuditOrder OLDEST_FIRST = new AuditOrder("asc");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AuditOrder {}

    @Override
    public String toString() {
        return value;
    }
}
