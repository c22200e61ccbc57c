package io.github.reactivepostman;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.tcp.TcpServer;

/** A server that speaks bytes: records them, answers the first ones of each connection with a text, and hangs up. */
public final class RawServer implements AutoCloseable {

    private final List<String> received = new CopyOnWriteArrayList<>();
    private final DisposableServer server;

    private RawServer(Mono<String> answer) {
        this.server = TcpServer.create()
                .host("127.0.0.1")
                .port(0)
                .handle((in, out) -> in.receive()
                        .asString(StandardCharsets.ISO_8859_1)
                        .doOnNext(received::add)
                        .take(1)
                        .concatMap(text -> out.sendString(answer))
                        .then())
                .bindNow();
    }

    /** Answers with the text and hangs up. */
    public static RawServer answering(String text) {
        return new RawServer(Mono.just(text));
    }

    /** Hangs up without a word. */
    public static RawServer hangingUp() {
        return new RawServer(Mono.empty());
    }

    /** Says nothing, and stays. */
    public static RawServer silent() {
        return new RawServer(Mono.never());
    }

    public URI uri() {
        return URI.create("http://127.0.0.1:" + server.port());
    }

    public List<String> received() {
        return received;
    }

    @Override
    public void close() {
        server.disposeNow();
    }
}
