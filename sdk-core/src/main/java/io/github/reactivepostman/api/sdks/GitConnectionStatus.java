package io.github.reactivepostman.api.sdks;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How a Git connection is; values that the service adds later are kept.
 *
 * @param value the service's word for it
 */
public record GitConnectionStatus(@JsonValue String value) {

    /** Updates of the SDK reach the repository. */
    public static final GitConnectionStatus ACTIVE = new GitConnectionStatus("active");
    /** Its owner ended it; what it did before can still be read. */
    public static final GitConnectionStatus DISCONNECTED = new GitConnectionStatus("disconnected");
    /** The service cannot reach the repository any more; only the service sets this. */
    public static final GitConnectionStatus INACCESSIBLE = new GitConnectionStatus("inaccessible");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public GitConnectionStatus {}

    @Override
    public String toString() {
        return value;
    }
}
