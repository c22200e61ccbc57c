package io.github.reactivepostman.api.teams;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Whether something is asked for in a team; values that the service adds later are kept.
 *
 * @param value the service's word for it
 */
public record TeamSwitch(@JsonValue String value) {

    /** It is. */
    public static final TeamSwitch ENABLED = new TeamSwitch("enabled");
    /** It is not. */
    public static final TeamSwitch DISABLED = new TeamSwitch("disabled");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TeamSwitch {}

    @Override
    public String toString() {
        return value;
    }
}
