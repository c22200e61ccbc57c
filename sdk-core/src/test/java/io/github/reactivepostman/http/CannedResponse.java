package io.github.reactivepostman.http;

import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Mono;

/** An answer that a filter gives in place of the service's. */
@SuppressWarnings("ArrayRecordComponent")
record CannedResponse(int status, HttpHeaders headers, byte[] body) implements PostmanResponse {

    static CannedResponse of(int status, String type, String body) {
        return new CannedResponse(
                status,
                HttpHeaders.of(Map.of("Content-Type", List.of(type)), (name, value) -> true),
                body.getBytes(StandardCharsets.UTF_8));
    }

    ExchangeFilter filter() {
        return (request, next) -> Mono.just(this);
    }

    @Override
    public <T> T bodyAs(Class<T> type) {
        throw new IllegalStateException("the client reads the body");
    }
}
