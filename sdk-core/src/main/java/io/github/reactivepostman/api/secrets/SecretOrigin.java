package io.github.reactivepostman.api.secrets;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Where the scanner knows a kind of secret from; values that the service adds later are kept.
 *
 * @param value the service's word for it
 */
public record SecretOrigin(@JsonValue String value) {

    /** It comes with Postman. */
    public static final SecretOrigin DEFAULT = new SecretOrigin("DEFAULT");
    /** The team added an expression of its own. */
    public static final SecretOrigin TEAM_REGEX = new SecretOrigin("TEAM_REGEX");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SecretOrigin {}

    @Override
    public String toString() {
        return value;
    }
}
