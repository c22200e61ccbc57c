package io.github.reactivepostman.api.components;

import org.jspecify.annotations.Nullable;

/**
 * What the service answers when a component was changed.
 *
 * @param id component id
 * @param name its name now
 * @param status whether it can be worked on now
 */
public record ComponentRef(
        String id, @Nullable String name, @Nullable ComponentStatus status) {}
