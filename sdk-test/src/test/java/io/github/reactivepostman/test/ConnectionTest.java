package io.github.reactivepostman.test;

import static io.github.reactivepostman.test.Caller.header;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import io.github.reactivepostman.test.fault.Fault;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import reactor.test.StepVerifier;

class ConnectionTest {
    @Test
    void shouldSendWhatTheServiceSends() {
        try (PostmanEmulator emulator = PostmanEmulator.start()) {
            HttpResponse<String> response = new Caller(emulator).get("/collections");

            assertThat(header(response, "Content-Type")).isEqualTo("application/json; charset=utf-8");
            assertThat(header(response, "ETag")).startsWith("W/\"");
            assertThat(header(response, "Connection")).isEqualTo("keep-alive");
            assertThat(header(response, "Keep-Alive")).isEqualTo("timeout=5");
            assertThat(emulator.baseUri().getHost()).isEqualTo("127.0.0.1");
        }
    }

    @Test
    void shouldCloseIdleConnections() throws IOException {
        try (PostmanEmulator emulator = PostmanEmulator.builder()
                        .keepAlive(Duration.ofMillis(200))
                        .start();
                RawConnection connection = new RawConnection(emulator)) {
            connection.send("GET", "/me", null);
            assertThat(connection.readHead()).startsWith("HTTP/1.1 200 OK");

            assertThat(connection.readToEnd()).endsWith("}");
        }
    }

    @Test
    void shouldServeSeveralCallsOnOneConnection() throws IOException {
        try (PostmanEmulator emulator = PostmanEmulator.builder()
                        .keepAlive(Duration.ofMillis(300))
                        .start();
                RawConnection connection = new RawConnection(emulator)) {
            connection.send("GET", "/me", null);
            connection.send("GET", "/me", null);

            assertThat(connection.readToEnd().split("HTTP/1.1 200 OK", -1)).hasSize(3);
        }
    }

    @Test
    void shouldAnswerAfterTheLatencyButCountOnArrival() {
        try (PostmanEmulator emulator = PostmanEmulator.builder()
                .latency(Duration.ofMillis(100), Duration.ofMillis(120))
                .start()) {
            long begun = System.nanoTime();
            new Caller(emulator).get("/me");

            assertThat(System.nanoTime() - begun)
                    .isGreaterThan(Duration.ofMillis(100).toNanos());
            assertThat(emulator.accepted()).isEqualTo(1);
        }
    }

    @Test
    void shouldDropConnectionsWhenItIsClosed() throws IOException {
        PostmanEmulator emulator = PostmanEmulator.start();
        emulator.faults().next(Fault.noAnswer());
        try (RawConnection connection = new RawConnection(emulator)) {
            connection.send("GET", "/me", null);
            StepVerifier.create(emulator.closeLater()).expectComplete().verify(Duration.ofSeconds(5));

            assertThat(connection.closed()).isTrue();
            assertThatIOException().isThrownBy(() -> new RawConnection(emulator));
        }
    }

    @Test
    void shouldFailToStartOnAPortThatIsTaken() {
        try (PostmanEmulator first = PostmanEmulator.start()) {
            StepVerifier.create(PostmanEmulator.builder()
                            .port(first.baseUri().getPort())
                            .startLater())
                    .expectError()
                    .verify(Duration.ofSeconds(5));
        }
    }

    @Test
    void shouldSeedBeforeTheStart() {
        try (PostmanEmulator emulator =
                PostmanEmulator.builder().seed(account -> account.seed(2, 3, 5)).start()) {
            assertThat(emulator.account().workspaces()).hasSize(2);
            assertThat(emulator.account().collections()).hasSize(3);
            assertThat(emulator.account().environments()).hasSize(5);
        }
    }
}
