package io.github.reactivepostman.emulated;

import io.github.reactivepostman.PostmanClient;
import io.github.reactivepostman.PostmanServer;
import io.github.reactivepostman.retry.RetrySettings;
import io.github.reactivepostman.test.PostmanEmulator;
import io.github.reactivepostman.test.log.ReceivedRequest;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import reactor.core.publisher.Mono;

/** An emulator and a client of it, which end together. */
record Live(PostmanEmulator emulator, PostmanClient client) implements AutoCloseable {

    static final RetrySettings QUICK =
            RetrySettings.defaults().withBackoff(Duration.ofMillis(10), Duration.ofSeconds(2));

    /** Starts both with the documented limits. */
    static Live start() {
        return start(emulator -> emulator, client -> client);
    }

    static Live start(UnaryOperator<PostmanEmulator.Builder> emulated, UnaryOperator<PostmanClient.Builder> settings) {
        PostmanEmulator emulator = emulated.apply(PostmanEmulator.builder()).start();
        return new Live(emulator, client(emulator, settings));
    }

    /** Starts both on subscribing. */
    static Mono<Live> startLater(
            UnaryOperator<PostmanEmulator.Builder> emulated, UnaryOperator<PostmanClient.Builder> settings) {
        return emulated.apply(PostmanEmulator.builder())
                .startLater()
                .map(emulator -> new Live(emulator, client(emulator, settings)));
    }

    static PostmanClient client(PostmanEmulator emulator, UnaryOperator<PostmanClient.Builder> settings) {
        return settings.apply(PostmanClient.builder()
                        .apiKey(emulator.apiKey())
                        .server(PostmanServer.of(emulator.baseUri()))
                        .retry(QUICK))
                .build();
    }

    /** Returns the statuses that calls of a method were answered with, oldest first; 0 for no answer. */
    List<Integer> statuses(String method) {
        return received(method).stream().map(ReceivedRequest::status).toList();
    }

    List<ReceivedRequest> received(String method) {
        return emulator.received().stream()
                .filter(request -> request.method().equals(method))
                .toList();
    }

    Mono<Void> closeLater() {
        return client.closeLater().then(emulator.closeLater());
    }

    @Override
    public void close() {
        client.close();
        emulator.close();
    }
}
