package io.github.reactivepostman.test.internal.server;

import io.github.reactivepostman.test.fault.Delivery;
import io.github.reactivepostman.test.headers.HttpDate;
import io.github.reactivepostman.test.internal.web.Answer;
import io.github.reactivepostman.test.limit.ServerClock;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongSupplier;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.Connection;
import reactor.netty.http.server.HttpServerResponse;

/** Puts answers on the wire, whole or as a fault wants them. */
final class Wire {
    private static final int PIECES = 10;
    private static final Duration BEFORE_CUT = Duration.ofMillis(30);

    private final LongSupplier clock;
    private final Duration keepAlive;

    Wire(LongSupplier clock, Duration keepAlive) {
        this.clock = clock;
        this.keepAlive = keepAlive;
    }

    Publisher<Void> send(
            HttpServerResponse response, Connection connection, Answer answer, Delivery delivery, Duration time) {
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        return switch (delivery) {
            case WHOLE -> head(response, answer, body).send(Mono.just(Unpooled.wrappedBuffer(body)));
            case DRIBBLED -> head(response, answer, body).send(dribble(connection, body, time), piece -> true);
            case TRUNCATED -> head(response, answer, body).send(truncate(connection, body), piece -> true);
            case DROPPED -> drop(connection);
            case WITHHELD -> Mono.never();
        };
    }

    private HttpServerResponse head(HttpServerResponse response, Answer answer, byte[] body) {
        HttpHeaders headers = response.status(answer.status()).responseHeaders();
        headers.set("Date", HttpDate.of(ServerClock.instant(clock.getAsLong())))
                .set("Content-Type", answer.contentType())
                .set("Content-Length", body.length)
                .set(
                        "ETag",
                        "W/\"" + Integer.toHexString(body.length) + "-" + Integer.toHexString(Arrays.hashCode(body))
                                + "\"")
                .set("Connection", "keep-alive")
                .set("Keep-Alive", "timeout=" + Math.max(1, keepAlive.toSeconds()));
        answer.headers().forEach(header -> headers.add(header.name(), header.value()));
        return response;
    }

    private static Flux<ByteBuf> dribble(Connection connection, byte[] body, Duration time) {
        int size = Math.max(1, (body.length + PIECES - 1) / PIECES);
        List<ByteBuf> pieces = new ArrayList<>();
        for (int from = 0; from < body.length; from += size) {
            pieces.add(Unpooled.wrappedBuffer(body, from, Math.min(size, body.length - from)));
        }
        Duration pause = time.dividedBy(Math.max(1, pieces.size()));
        return Flux.fromIterable(pieces)
                .concatMap(piece -> Timer.after(connection, pause).thenReturn(piece), 1);
    }

    private static Flux<ByteBuf> truncate(Connection connection, byte[] body) {
        Mono<ByteBuf> cut = Timer.after(connection, BEFORE_CUT).then(Mono.defer(() -> {
            connection.dispose();
            return Mono.never();
        }));
        return Flux.concat(Mono.just(Unpooled.wrappedBuffer(body, 0, body.length / 2)), cut);
    }

    private static Mono<Void> drop(Connection connection) {
        connection.dispose();
        return Mono.never();
    }
}
