package io.github.reactivepostman.internal.limit;

import io.github.reactivepostman.error.RequestInfo;
import io.github.reactivepostman.ratelimit.Priority;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What the gate needs to know of a call.
 *
 * @param request the call, for errors
 * @param path its concrete path without the query, by which it is assigned to its families
 * @param priority who goes first; null takes the one in the Reactor {@code Context}, else interactive
 * @param maxWait the longest it may wait for a permit; null takes the settings'
 */
public record CallTag(
        RequestInfo request,
        String path,
        @Nullable Priority priority,
        @Nullable Duration maxWait) {}
