package io.github.reactivepostman.api.monitors;

import org.jspecify.annotations.Nullable;

/**
 * What the service answers when a monitor was written.
 *
 * @param id monitor id
 * @param name its name now
 * @param active whether it is switched on
 * @param uid id that starts with the owner's id
 */
public record MonitorRef(
        String id,
        @Nullable String name,
        @Nullable Boolean active,
        @Nullable String uid) {}
