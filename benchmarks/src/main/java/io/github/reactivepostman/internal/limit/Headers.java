package io.github.reactivepostman.internal.limit;

import io.netty.handler.codec.http.HttpHeaders;
import org.jspecify.annotations.NullMarked;

/** Lets the benchmarks read headers as the engine does; the reader is nobody else's. */
@NullMarked
public final class Headers {

    private final HeaderReader reader = new HeaderReader();

    /** Reads the headers of one answer. */
    public Object read(HttpHeaders headers, long now) {
        return reader.read(headers, now);
    }
}
