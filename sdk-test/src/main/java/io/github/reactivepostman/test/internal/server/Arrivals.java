package io.github.reactivepostman.test.internal.server;

import io.github.reactivepostman.test.limit.ServerClock;
import io.github.reactivepostman.test.log.ReceivedRequest;
import io.netty.handler.codec.http.HttpHeaders;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import reactor.netty.http.server.HttpServerRequest;

/** Turns what Reactor Netty hands over into log entries, without secrets. */
final class Arrivals {
    private static final Set<String> SECRETS = Set.of("x-api-key", "authorization");
    private static final byte[] NOTHING = {};
    private static final int KEPT_BYTES = 1 << 20;

    private Arrivals() {}

    static ReceivedRequest arriving(HttpServerRequest request, LongSupplier clock) {
        return new ReceivedRequest(
                request.method().name(),
                request.uri(),
                headers(request.requestHeaders()),
                NOTHING,
                ServerClock.instant(clock.getAsLong()),
                0);
    }

    static ReceivedRequest withBody(ReceivedRequest arriving, byte[] body) {
        return copy(arriving, body, 0);
    }

    /** Returns the entry for the log; of very large bodies it keeps the beginning. */
    static ReceivedRequest answered(ReceivedRequest whole, int status) {
        byte[] body = whole.body();
        return copy(whole, body.length > KEPT_BYTES ? Arrays.copyOf(body, KEPT_BYTES) : body, status);
    }

    private static ReceivedRequest copy(ReceivedRequest from, byte[] body, int status) {
        return new ReceivedRequest(from.method(), from.uri(), from.headers(), body, from.receivedAt(), status);
    }

    private static Map<String, List<String>> headers(HttpHeaders headers) {
        Map<String, List<String>> all = new TreeMap<>();
        for (String name : headers.names()) {
            String key = name.toLowerCase(Locale.ROOT);
            all.put(key, SECRETS.contains(key) ? List.of("REDACTED") : List.copyOf(headers.getAll(name)));
        }
        return Map.copyOf(all);
    }
}
