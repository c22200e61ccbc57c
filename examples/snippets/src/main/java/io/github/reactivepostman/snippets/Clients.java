package io.github.reactivepostman.snippets;

import io.github.reactivepostman.PostmanClient;
import io.github.reactivepostman.PostmanServer;
import java.time.Duration;
import java.util.function.Supplier;
import reactor.core.publisher.Mono;

/** Makes clients, and closes them. */
public final class Clients {

    private Clients() {}

    /** Makes a client of the European server. */
    public static PostmanClient european(String key) {
        // tag::european[]
        PostmanClient client =
                PostmanClient.builder().apiKey(key).server(PostmanServer.EU).build();
        // end::european[]
        return client;
    }

    /** Makes a client whose key is asked for before every attempt. */
    public static PostmanClient rotating(PostmanServer server, Supplier<Mono<String>> vault) {
        // tag::rotating[]
        PostmanClient client =
                PostmanClient.builder().apiKey(vault).server(server).build();
        // end::rotating[]
        return client;
    }

    /** Makes a client that goes through a proxy. */
    public static PostmanClient behindProxy(String key) {
        // tag::proxy[]
        PostmanClient client = PostmanClient.builder()
                .apiKey(key)
                .connectTimeout(Duration.ofSeconds(5))
                .responseTimeout(Duration.ofSeconds(30))
                .httpClient(http -> http.proxyWithSystemProperties())
                .build();
        // end::proxy[]
        return client;
    }

    /** Closes a client without blocking. */
    public static Mono<Void> close(PostmanClient client) {
        // tag::close[]
        Mono<Void> closed = client.closeLater();
        // end::close[]
        return closed;
    }
}
