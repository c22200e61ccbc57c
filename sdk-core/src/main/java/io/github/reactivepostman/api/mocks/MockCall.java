package io.github.reactivepostman.api.mocks;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A call that a mock server answered.
 *
 * @param id id of the entry
 * @param responseName name of the example or the message that was answered
 * @param servedAt when it was answered
 * @param request what was called
 * @param response what was answered
 */
public record MockCall(
        String id,
        @Nullable String responseName,
        @Nullable Instant servedAt,
        @Nullable MockCallRequest request,
        @Nullable MockCallResponse response) {}
