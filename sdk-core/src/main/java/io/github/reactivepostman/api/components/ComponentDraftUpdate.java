package io.github.reactivepostman.api.components;

import org.jspecify.annotations.Nullable;

/**
 * What to change of a draft; null leaves a field as it is.
 *
 * @param content new content, at most 500 KB
 * @param format how the content is written from now on
 */
public record ComponentDraftUpdate(
        @Nullable String content, @Nullable ComponentFormat format) {

    /** Changes nothing yet. */
    public static ComponentDraftUpdate none() {
        return new ComponentDraftUpdate(null, null);
    }

    public ComponentDraftUpdate withContent(String content) {
        return new ComponentDraftUpdate(content, format);
    }

    public ComponentDraftUpdate withFormat(ComponentFormat format) {
        return new ComponentDraftUpdate(content, format);
    }
}
