package io.github.reactivepostman;

import io.github.reactivepostman.internal.limit.RecordingEngine;
import io.github.reactivepostman.retry.RetrySettings;
import java.net.URI;
import java.time.Duration;

/** Clients whose calls are let out at once and, unless told otherwise, sent once. */
public final class TestClients {

    public static final String KEY = "PMAK-0123456789abcdef-secret";

    private TestClients() {}

    public static PostmanClient.Builder builder(URI server, RecordingEngine engine) {
        return new DefaultPostmanClientBuilder()
                .engines((settings, time) -> engine)
                .apiKey(KEY)
                .server(PostmanServer.of(server))
                .responseTimeout(Duration.ofSeconds(20))
                .retry(RetrySettings.none());
    }

    public static PostmanClient.Builder builder(URI server) {
        return builder(server, new RecordingEngine());
    }

    public static PostmanClient client(URI server) {
        return builder(server).build();
    }
}
