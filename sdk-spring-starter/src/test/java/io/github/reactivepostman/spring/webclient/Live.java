package io.github.reactivepostman.spring.webclient;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.PostmanClient;
import io.github.reactivepostman.PostmanServer;
import io.github.reactivepostman.ratelimit.RateLimitState;
import io.github.reactivepostman.retry.RetrySettings;
import io.github.reactivepostman.test.PostmanEmulator;
import io.github.reactivepostman.test.log.ReceivedRequest;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.web.reactive.function.client.WebClient;

/** An emulator, a client of it, and a WebClient within that client's limits. */
record Live(PostmanEmulator emulator, PostmanClient client, WebClient web) implements AutoCloseable {

    static final RetrySettings QUICK =
            RetrySettings.defaults().withBackoff(Duration.ofMillis(10), Duration.ofSeconds(2));

    static Live start(UnaryOperator<PostmanEmulator.Builder> emulated, UnaryOperator<PostmanClient.Builder> settings) {
        PostmanEmulator emulator = emulated.apply(PostmanEmulator.builder()).start();
        PostmanClient client = settings.apply(PostmanClient.builder()
                        .apiKey(emulator.apiKey())
                        .server(PostmanServer.of(emulator.baseUri()))
                        .retry(QUICK))
                .build();
        WebClient web = WebClient.builder()
                .baseUrl(client.gateway().server().toString())
                .filter(PostmanExchangeFilter.of(client))
                .build();
        return new Live(emulator, client, web);
    }

    List<Integer> statuses(String method) {
        return emulator.received().stream()
                .filter(request -> request.method().equals(method))
                .map(ReceivedRequest::status)
                .toList();
    }

    @Override
    public void close() {
        RateLimitState end = client.rateLimits().current();
        client.close();
        emulator.close();
        assertThat(end.inFlight()).as("permits held at the end").isZero();
        assertThat(end.waiting()).as("calls waiting at the end").isZero();
    }
}
