package io.github.reactivepostman.api.mocks;

import io.github.reactivepostman.api.Patch;
import io.github.reactivepostman.internal.Values;

/**
 * What to change of a mock server's settings.
 *
 * @param serverResponseId the server error to answer every call with; cleared for none
 */
public record MockConfigUpdate(Patch<String> serverResponseId) {

    public MockConfigUpdate {
        Values.present("serverResponseId", serverResponseId);
    }
}
