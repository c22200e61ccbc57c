package io.github.reactivepostman.api.mocks;

import org.jspecify.annotations.Nullable;

/**
 * Text about a header.
 *
 * @param content the text
 * @param type its media type
 */
public record MockHeaderDescription(
        @Nullable String content, @Nullable String type) {}
