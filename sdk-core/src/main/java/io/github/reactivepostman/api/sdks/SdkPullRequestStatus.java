package io.github.reactivepostman.api.sdks;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What has become of a pull request; values that the service adds later are kept.
 *
 * @param value the service's word for it
 */
public record SdkPullRequestStatus(@JsonValue String value) {

    /** Nobody has decided yet. */
    public static final SdkPullRequestStatus OPEN = new SdkPullRequestStatus("open");
    /** Taken over into the branch. */
    public static final SdkPullRequestStatus MERGED = new SdkPullRequestStatus("merged");
    /** Closed without being merged. */
    public static final SdkPullRequestStatus CLOSED = new SdkPullRequestStatus("closed");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SdkPullRequestStatus {}

    @Override
    public String toString() {
        return value;
    }
}
