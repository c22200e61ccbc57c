package io.github.reactivepostman.http;

import java.net.http.HttpHeaders;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Turns Netty's headers into the JDK's. */
final class AnswerHeaders {

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
}
