package io.github.reactivepostman.api.components;

import org.jspecify.annotations.Nullable;

/**
 * What a component looks like before it is published.
 *
 * @param content the content
 * @param format how the content is written
 */
public record ComponentDraft(
        @Nullable String content, @Nullable ComponentFormat format) {}
