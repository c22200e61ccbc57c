package io.github.reactivepostman.api.components;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A published version of a component; as a component's latest one it may consist of its id alone.
 *
 * @param id version id
 * @param label what it is called, such as {@code 1.0.0}
 * @param url where it can be referred to
 * @param format how its content is written
 * @param publishedAt when it was published
 * @param content the content; told only on request
 */
public record ComponentVersion(
        String id,
        @Nullable String label,
        @Nullable String url,
        @Nullable ComponentFormat format,
        @Nullable Instant publishedAt,
        @Nullable String content) {

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public ComponentVersion {}

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static ComponentVersion ofId(String id) {
        return new ComponentVersion(id, null, null, null, null, null);
    }
}
