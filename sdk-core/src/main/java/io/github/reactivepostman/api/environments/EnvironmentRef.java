package io.github.reactivepostman.api.environments;

import org.jspecify.annotations.Nullable;

/**
 * What the service answers when an environment was written.
 *
 * @param id environment id
 * @param name its name now
 * @param uid id that starts with the owner's id
 */
public record EnvironmentRef(
        String id, @Nullable String name, @Nullable String uid) {}
