package io.github.reactivepostman.http;

import java.net.URI;
import java.util.Objects;
import java.util.function.Function;
import reactor.core.publisher.Mono;

/** The gateway of one exchange; the key goes to that exchange's server only. */
record DefaultGateway(DefaultExchange exchange) implements Gateway {

    @Override
    public URI server() {
        return exchange.settings().transport().baseUri();
    }

    @Override
    public <T> Mono<T> exchange(GatewayCall call, Function<GatewayAttempt<T>, Mono<T>> attempt) {
        String path = path(call);
        return Mono.defer(() -> exchange.isClosed()
                ? Mono.error(exchange.closedFor(call.info()))
                : new OutsideCall<>(exchange, call, path, attempt).answer());
    }

    /** Returns the path below the server's own, by which the buckets are found. */
    private String path(GatewayCall call) {
        String base = server().getRawPath();
        String path = String.valueOf(call.uri().getRawPath());
        if (!isOn(server(), call.uri()) || !(path.equals(base) || path.startsWith(base + '/'))) {
            throw new IllegalArgumentException(
                    call + " must go to the client's server " + server() + ", which alone may see its key");
        }
        return path.substring(base.length());
    }

    private static boolean isOn(URI server, URI uri) {
        return server.getScheme().equalsIgnoreCase(uri.getScheme())
                && server.getHost().equalsIgnoreCase(Objects.requireNonNullElse(uri.getHost(), ""))
                && port(server) == port(uri);
    }

    private static int port(URI uri) {
        if (uri.getPort() >= 0) {
            return uri.getPort();
        }
        return "https".equalsIgnoreCase(uri.getScheme()) ? 443 : 80;
    }
}
