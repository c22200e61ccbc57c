package io.github.reactivepostman.http;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A {@code multipart/form-data} body; immutable. */
public final class Multipart implements Body {

    private final List<Part> parts;

    private Multipart(List<Part> parts) {
        this.parts = parts;
    }

    static Multipart empty() {
        return new Multipart(List.of());
    }

    /** Returns this form with one more text field. */
    public Multipart field(String name, String value) {
        return with(new Part(name, null, "text/plain; charset=utf-8", value.getBytes(StandardCharsets.UTF_8)));
    }

    /** Returns this form with one more file. */
    public Multipart file(String name, String filename, String mediaType, byte[] content) {
        return with(new Part(name, filename, mediaType, content));
    }

    List<Part> parts() {
        return parts;
    }

    private Multipart with(Part part) {
        return new Multipart(Stream.concat(parts.stream(), Stream.of(part)).toList());
    }

    /** One part of a form. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, and copying a file's bytes would double them
    record Part(String name, @Nullable String filename, String mediaType, byte[] content) {}
}
