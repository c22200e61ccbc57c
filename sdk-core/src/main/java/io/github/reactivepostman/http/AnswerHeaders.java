package io.github.reactivepostman.http;

import io.netty.handler.codec.http.DefaultHttpHeadersFactory;
import io.netty.handler.codec.http.HttpHeadersFactory;
import java.net.http.HttpHeaders;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Turns Netty's headers into the JDK's, and back. */
final class AnswerHeaders {

    private static final HttpHeadersFactory LENIENT =
            DefaultHttpHeadersFactory.headersFactory().withValidation(false);

    private AnswerHeaders() {}

    static HttpHeaders convert(
            io.netty.handler.codec.http.@Nullable HttpHeaders received, UnaryOperator<String> redact) {
        Map<String, List<String>> values = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        if (received != null) {
            received.forEach(header -> values.computeIfAbsent(header.getKey(), name -> new ArrayList<>(1))
                    .add(redact.apply(header.getValue())));
        }
        values.remove("");
        return HttpHeaders.of(values, (name, value) -> true);
    }

    /** Turns headers of another HTTP client into those that the limits are read from. */
    static io.netty.handler.codec.http.HttpHeaders convert(HttpHeaders told) {
        io.netty.handler.codec.http.HttpHeaders headers = LENIENT.newHeaders();
        told.map().forEach(headers::add);
        return headers;
    }
}
