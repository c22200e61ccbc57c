package io.github.reactivepostman.api.network;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.reactivepostman.internal.Values;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A manager's answer to a request to add a workspace.
 *
 * @param status yes or no
 * @param message why not; null when nothing is to be said, and always when the answer is yes
 */
public record AddDecision(
        AddRequestStatus status, @JsonIgnore @Nullable String message) {

    public AddDecision {
        Values.present("status", status);
    }

    /** Takes the workspace into the network. */
    public static AddDecision approved() {
        return new AddDecision(AddRequestStatus.APPROVED, null);
    }

    /** Keeps the workspace out of the network. */
    public static AddDecision denied() {
        return new AddDecision(AddRequestStatus.DENIED, null);
    }

    /** Keeps the workspace out of the network, and tells the user why. */
    public static AddDecision denied(String message) {
        return new AddDecision(AddRequestStatus.DENIED, Values.text("message", message));
    }

    @JsonProperty("response")
    @Nullable Map<String, String> response() {
        return message == null ? null : Map.of("message", message);
    }
}
