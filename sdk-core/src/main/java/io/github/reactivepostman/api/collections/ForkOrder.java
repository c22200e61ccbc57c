package io.github.reactivepostman.api.collections;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * In which order forks are listed; values that the service adds later are kept.
 *
 * @param value the service's word for it
 */
public record ForkOrder(@JsonValue String value) {

    /** Oldest first. */
    public static final ForkOrder OLDEST_FIRST = new ForkOrder("asc");
    /** Newest first. */
    public static final ForkOrder NEWEST_FIRST = new ForkOrder("desc");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ForkOrder {}

    @Override
    public String toString() {
        return value;
    }
}
