package io.github.reactivepostman.api.secrets;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What was decided about a detected secret; values that the service adds later are kept.
 *
 * @param value the service's word for it
 */
public record SecretStatus(@JsonValue String value) {

    /** Nothing yet: it is in use as far as anyone knows. */
    public static final SecretStatus ACTIVE = new SecretStatus("ACTIVE");
    /** It only looks like a secret. */
    public static final SecretStatus FALSE_POSITIVE = new SecretStatus("FALSE_POSITIVE");
    /** Its owner made it invalid. */
    public static final SecretStatus REVOKED = new SecretStatus("REVOKED");
    /** It stays where it is, knowingly. */
    public static final SecretStatus ACCEPTED_RISK = new SecretStatus("ACCEPTED_RISK");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SecretStatus {}

    @Override
    public String toString() {
        return value;
    }
}
