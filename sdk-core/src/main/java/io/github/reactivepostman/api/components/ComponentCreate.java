package io.github.reactivepostman.api.components;

import io.github.reactivepostman.internal.Values;
import org.jspecify.annotations.Nullable;

/**
 * A component to be made.
 *
 * @param name name of at most 60 letters, digits, hyphens, underscores and periods, which no other component of the
 *     team has
 * @param type specification that it is written for
 * @param content its first draft, at most 500 KB
 * @param format how the content is written; null for YAML
 */
public record ComponentCreate(
        String name,
        ComponentType type,
        String content,
        @Nullable ComponentFormat format) {

    public ComponentCreate {
        Values.text("name", name);
        Values.present("type", type);
        Values.present("content", content);
    }

    /** Creates one whose content is YAML. */
    public static ComponentCreate of(String name, ComponentType type, String content) {
        return new ComponentCreate(name, type, content, null);
    }

    public ComponentCreate withFormat(ComponentFormat format) {
        return new ComponentCreate(name, type, content, format);
    }
}
