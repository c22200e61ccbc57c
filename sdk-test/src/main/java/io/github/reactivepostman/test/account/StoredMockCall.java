package io.github.reactivepostman.test.account;

import java.time.Instant;

/**
 * Holds a call that a mock server of the emulated account answered.
 *
 * @param id the id
 * @param mockId the mock server
 * @param method the method
 * @param path the path and the query
 * @param statusCode the status that was answered
 * @param servedAt when it was answered
 */
public record StoredMockCall(String id, String mockId, String method, String path, int statusCode, Instant servedAt) {
    /** Returns whether an example was found: {@code success} or {@code error}. */
    public String type() {
        return statusCode == 404 ? "error" : "success";
    }
}
