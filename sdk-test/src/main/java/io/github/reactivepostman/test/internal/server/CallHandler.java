package io.github.reactivepostman.test.internal.server;

import io.github.reactivepostman.test.fault.Delivery;
import io.github.reactivepostman.test.fault.Fault;
import io.github.reactivepostman.test.internal.web.Answer;
import io.github.reactivepostman.test.log.ReceivedRequest;
import io.netty.handler.codec.http.HttpHeaders;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.netty.Connection;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/** The way of a call: decided when its headers are in, carried out when its body is, answered after the latency. */
final class CallHandler implements BiFunction<HttpServerRequest, HttpServerResponse, Publisher<Void>> {
    private static final byte[] NOTHING = {};

    private final ServerState state;
    private final Latency latency;
    private final Gatekeeper gatekeeper;
    private final Answerer answerer;
    private final Wire wire;

    CallHandler(ServerState state, Latency latency, Duration keepAlive) {
        this.state = state;
        this.latency = latency;
        this.gatekeeper = new Gatekeeper(state);
        this.answerer = new Answerer(state);
        this.wire = new Wire(state.toldTime(), keepAlive);
    }

    @Override
    public Publisher<Void> apply(HttpServerRequest request, HttpServerResponse response) {
        ReceivedRequest arriving = Arrivals.arriving(request, state.clock());
        HttpHeaders headers = request.requestHeaders();
        Admission admission = gatekeeper.admit(arriving, headers.get("x-api-key"), headers.get("authorization"));
        Connection connection = connection(request);
        return request.receive()
                .aggregate()
                .asByteArray()
                .defaultIfEmpty(NOTHING)
                .flatMap(body -> respond(Arrivals.withBody(arriving, body), admission, response, connection));
    }

    private Mono<Void> respond(
            ReceivedRequest whole, Admission admission, HttpServerResponse response, Connection connection) {
        Answer answer = answerer.answer(whole, admission);
        Fault fault = admission.fault();
        Delivery delivery = fault == null ? Delivery.WHOLE : fault.delivery();
        boolean sent = delivery != Delivery.DROPPED && delivery != Delivery.WITHHELD;
        state.log().add(Arrivals.answered(whole, sent ? answer.status() : 0));
        Duration time = fault == null ? Duration.ZERO : fault.delay();
        return Timer.after(connection, latency.draw().plus(delivery == Delivery.WHOLE ? time : Duration.ZERO))
                .then(Mono.defer(() -> Mono.from(wire.send(response, connection, answer, delivery, time))));
    }

    private static Connection connection(HttpServerRequest request) {
        AtomicReference<@Nullable Connection> found = new AtomicReference<>();
        request.withConnection(found::set);
        Connection connection = found.get();
        if (connection == null) {
            throw new IllegalStateException("a request without a connection");
        }
        return connection;
    }
}
