package io.github.reactivepostman.test.internal.server;

import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.util.concurrent.GlobalEventExecutor;
import java.time.Duration;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.FutureMono;
import reactor.netty.http.server.HttpServer;
import reactor.netty.resources.LoopResources;

/** The listening server, on its own event loop and on the loopback address only. */
public final class EmulatorServer {
    private static final int LONGEST_LINE = 64 * 1024;

    private final DisposableServer server;
    private final LoopResources loop;
    private final ChannelGroup connections;

    private EmulatorServer(DisposableServer server, LoopResources loop, ChannelGroup connections) {
        this.server = server;
        this.loop = loop;
        this.connections = connections;
    }

    /** Binds a server; port 0 takes a free one. */
    public static Mono<EmulatorServer> bind(ServerState state, ServerSettings settings) {
        return Mono.defer(() -> {
            LoopResources loop = LoopResources.create("postman-emulator", 1, settings.daemon());
            ChannelGroup connections = new DefaultChannelGroup(GlobalEventExecutor.INSTANCE, true);
            return HttpServer.create()
                    .host("127.0.0.1")
                    .port(settings.port())
                    .runOn(loop)
                    .idleTimeout(settings.keepAlive())
                    .httpRequestDecoder(
                            spec -> spec.maxInitialLineLength(LONGEST_LINE).maxHeaderSize(LONGEST_LINE))
                    .doOnChannelInit((observer, channel, remote) -> connections.add(channel))
                    .handle(new CallHandler(state, settings.latency(), settings.keepAlive()))
                    .bind()
                    .map(server -> new EmulatorServer(server, loop, connections))
                    .onErrorResume(error -> release(loop).then(Mono.error(error)));
        });
    }

    /** Returns the port that the server listens on. */
    public int port() {
        return server.port();
    }

    /** Stops listening, drops all connections and ends the event loop. */
    public Mono<Void> closeLater() {
        return Mono.defer(() -> {
            server.dispose();
            return FutureMono.deferFuture(connections::close)
                    .then(server.onDispose())
                    .then(release(loop));
        });
    }

    private static Mono<Void> release(LoopResources loop) {
        return loop.disposeLater(Duration.ZERO, Duration.ofSeconds(1));
    }
}
