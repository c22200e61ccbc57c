package io.github.reactivepostman;

import io.netty.handler.codec.http.HttpHeaders;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;

/** A server on a free local port that records what it receives. */
public final class TestServer implements AutoCloseable {

    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final DisposableServer server;

    private TestServer(Function<Received, Reply> answers) {
        this.server = HttpServer.create()
                .host("127.0.0.1")
                .port(0)
                .handle((request, response) -> request.receive()
                        .aggregate()
                        .asByteArray()
                        .defaultIfEmpty(new byte[0])
                        .flatMap(body -> {
                            Received call = new Received(
                                    request.method().name(), request.uri(), request.requestHeaders(), body);
                            received.add(call);
                            Reply reply = answers.apply(call);
                            reply.headers().forEach(response::header);
                            return response.status(reply.status())
                                    .sendByteArray(Mono.just(reply.body()))
                                    .then();
                        }))
                .bindNow();
    }

    public static TestServer answering(Function<Received, Reply> answers) {
        return new TestServer(answers);
    }

    /** Answers with each reply once, and then with the last one. */
    public static TestServer answering(Reply... replies) {
        CopyOnWriteArrayList<Reply> left = new CopyOnWriteArrayList<>(replies);
        return new TestServer(call -> left.size() > 1 ? left.remove(0) : left.get(0));
    }

    public URI uri() {
        return URI.create("http://127.0.0.1:" + server.port());
    }

    public List<Received> received() {
        return received;
    }

    @Override
    public void close() {
        server.disposeNow();
    }

    /** What arrived. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Received(String method, String uri, HttpHeaders headers, byte[] body) {

        public String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    /** What is answered. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Reply(int status, Map<String, String> headers, byte[] body) {

        public static Reply json(int status, String body) {
            return of(status, "application/json; charset=utf-8", body);
        }

        public static Reply of(int status, String type, String body) {
            return new Reply(status, Map.of("Content-Type", type), body.getBytes(StandardCharsets.UTF_8));
        }

        public Reply with(String name, String value) {
            Map<String, String> more = new HashMap<>(headers);
            more.put(name, value);
            return new Reply(status, more, body);
        }
    }
}
