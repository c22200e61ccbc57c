package io.github.reactivepostman.examples.tracklimits;

import io.github.reactivepostman.PostmanClient;
import io.github.reactivepostman.PostmanServer;
import io.github.reactivepostman.test.PostmanEmulator;
import java.time.Duration;

/** The account to inventory: an emulated one, or a real one. */
record Account(PostmanClient client, Runnable server) implements AutoCloseable {

    private static final int LIMIT = 60;
    private static final Duration WINDOW = Duration.ofSeconds(10);

    static Account emulated() {
        PostmanEmulator emulator = PostmanEmulator.builder()
                .accountLimit(LIMIT, WINDOW)
                .seed(account -> account.seed(6, 150, 24))
                .start();
        // The client is told where and who, and nothing of the limit: that it learns from the answers.
        PostmanClient client = PostmanClient.builder()
                .apiKey(emulator.apiKey())
                .server(PostmanServer.of(emulator.baseUri()))
                .build();
        return new Account(client, emulator::close);
    }

    static Account live(String key) {
        return new Account(PostmanClient.builder().apiKey(key).build(), () -> {});
    }

    @Override
    public void close() {
        client.close();
        server.run();
    }
}
