package io.github.reactivepostman.api.secrets;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Who can see the workspace with a detected secret; values that the service adds later are kept.
 *
 * @param value the service's word for it
 */
public record SecretVisibility(@JsonValue String value) {

    /** Its creator. */
    public static final SecretVisibility PERSONAL = new SecretVisibility("personal");
    /** Invited members of the team. */
    public static final SecretVisibility PRIVATE = new SecretVisibility("private");
    /** The whole team. */
    public static final SecretVisibility TEAM = new SecretVisibility("team");
    /** Everyone. */
    public static final SecretVisibility PUBLIC = new SecretVisibility("public");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SecretVisibility {}

    @Override
    public String toString() {
        return value;
    }
}
