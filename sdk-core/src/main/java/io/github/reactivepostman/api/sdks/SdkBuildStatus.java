package io.github.reactivepostman.api.sdks;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How far the build of an SDK is; values that the service adds later are kept.
 *
 * @param value the service's word for it
 */
public record SdkBuildStatus(@JsonValue String value) {

    /** Waits to be started. */
    public static final SdkBuildStatus QUEUED = new SdkBuildStatus("queued");
    /** Is being built. */
    public static final SdkBuildStatus IN_PROGRESS = new SdkBuildStatus("in_progress");
    /** Built: the archive can be fetched. */
    public static final SdkBuildStatus SUCCEEDED = new SdkBuildStatus("succeeded");
    /** Given up; the SDK tells why. */
    public static final SdkBuildStatus FAILED = new SdkBuildStatus("failed");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SdkBuildStatus {}

    /** Tells whether the build has ended, well or not; a word that is not known here counts as not ended. */
    public boolean isDone() {
        return equals(SUCCEEDED) || isFailed();
    }

    /** Tells whether the build has ended without an SDK. */
    public boolean isFailed() {
        return equals(FAILED);
    }

    @Override
    public String toString() {
        return value;
    }
}
