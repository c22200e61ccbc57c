package io.github.reactivepostman.http;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A request body that is not simply a value written as JSON. Its length is always known before it is sent. */
public sealed interface Body permits Body.Json, Body.Bytes, Multipart {

    /** Creates a body that is written as JSON under its own media type, such as {@code application/merge-patch+json}. */
    static Body json(Object value, String mediaType) {
        return new Json(value, mediaType);
    }

    /** Creates a body of YAML text. */
    static Body yaml(String text) {
        return text(text, "application/yaml");
    }

    /** Creates a body of text in UTF-8. */
    static Body text(String text, String mediaType) {
        return bytes(text.getBytes(StandardCharsets.UTF_8), mediaType);
    }

    /** Creates a body of bytes, which are not copied. */
    static Body bytes(byte[] content, String mediaType) {
        return new Bytes(content, mediaType);
    }

    /** Creates a multipart form without parts. */
    static Multipart multipart() {
        return Multipart.empty();
    }

    /** A value to be written as JSON. */
    record Json(Object value, @Nullable String mediaType) implements Body {}

    /** Bytes as they are. */
    final class Bytes implements Body {
        private final byte[] content;
        private final String mediaType;

        private Bytes(byte[] content, String mediaType) {
            this.content = content;
            this.mediaType = mediaType;
        }

        byte[] content() {
            return content;
        }

        String mediaType() {
            return mediaType;
        }
    }
}
