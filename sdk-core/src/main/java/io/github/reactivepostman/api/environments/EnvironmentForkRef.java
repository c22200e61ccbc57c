package io.github.reactivepostman.api.environments;

import org.jspecify.annotations.Nullable;

/**
 * What the service answers when an environment was forked, or brought together with another.
 *
 * @param uid uid of the environment that was made or changed
 * @param name its name; told of a new fork only
 * @param forkName its label; told of a new fork only
 */
public record EnvironmentForkRef(
        String uid, @Nullable String name, @Nullable String forkName) {}
