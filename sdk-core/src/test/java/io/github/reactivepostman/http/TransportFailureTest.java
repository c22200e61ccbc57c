package io.github.reactivepostman.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.Outcomes;
import io.github.reactivepostman.PostmanClient;
import io.github.reactivepostman.RawServer;
import io.github.reactivepostman.TestClients;
import io.github.reactivepostman.TestServer;
import io.github.reactivepostman.TestServer.Reply;
import io.github.reactivepostman.error.PostmanRequestException;
import io.github.reactivepostman.error.ServerErrorException;
import io.github.reactivepostman.error.UnreadableAnswerException;
import io.github.reactivepostman.internal.limit.RecordingEngine;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What goes wrong below HTTP, and what is said of it. */
class TransportFailureTest {

    @Test
    void shouldSayThatARefusedConnectionSentNothing() {
        TestServer closed = TestServer.answering(Reply.json(200, "{}"));
        closed.close();
        RecordingEngine engine = new RecordingEngine();

        try (PostmanClient client = TestClients.builder(closed.uri(), engine).build()) {
            PostmanRequestException error = failure(client, PostmanRequestException.class);

            assertThat(error.isMaybeExecuted()).isFalse();
            assertThat(error.isTransient()).isTrue();
            assertThat(error).hasMessageStartingWith("GET /me was not sent: ");
            assertThat(error.rateLimit()).isEqualTo(engine.current());
            assertThat(engine.events()).containsExactly("gate");
        }
    }

    @Test
    void shouldSayThatAFailedHandshakeSentNothing() {
        try (RawServer plain = RawServer.answering("HTTP/1.1 400 Bad Request\r\n\r\n");
                PostmanClient client = TestClients.client(
                        URI.create("https://127.0.0.1:" + plain.uri().getPort()))) {
            PostmanRequestException error = failure(client, PostmanRequestException.class);

            assertThat(error.isMaybeExecuted()).isFalse();
            assertThat(error).hasMessageContaining("no secure connection to 127.0.0.1");
            assertThat(String.join("", plain.received())).doesNotContain(TestClients.KEY);
        }
    }

    @Test
    void shouldSayThatAnUnansweredCallMayHaveBeenExecuted() {
        RecordingEngine engine = new RecordingEngine();
        try (RawServer server = RawServer.hangingUp();
                PostmanClient client = TestClients.builder(server.uri(), engine).build()) {
            PostmanRequestException error = failure(client, PostmanRequestException.class);

            assertThat(error.isMaybeExecuted()).isTrue();
            assertThat(error).hasMessageStartingWith("GET /me got no complete answer: ");
            assertThat(server.received()).hasSize(1);
            assertThat(engine.events()).containsExactly("gate", "sending");
        }
    }

    @Test
    void shouldNotTakeACutOffBodyForAWholeOne() {
        RecordingEngine engine = new RecordingEngine();
        try (RawServer server = RawServer.answering("HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\n{\"user\":");
                PostmanClient client = TestClients.builder(server.uri(), engine).build()) {
            PostmanRequestException error = failure(client, PostmanRequestException.class);

            assertThat(error.isMaybeExecuted()).isTrue();
            assertThat(engine.events()).containsExactly("gate", "sending", "answered 200");
        }
    }

    @Test
    void shouldKeepTheStatusOfAnErrorWhoseBodyIsCutOff() {
        RecordingEngine engine = new RecordingEngine();
        try (RawServer server = RawServer.answering("HTTP/1.1 503 Busy\r\nContent-Length: 20\r\n\r\n{\"err");
                PostmanClient client = TestClients.builder(server.uri(), engine).build()) {
            ServerErrorException error = failure(client, ServerErrorException.class);

            assertThat(error.status()).isEqualTo(503);
            assertThat(error.error().body()).isEmpty();
        }
    }

    @Test
    void shouldSettleARefusalWhoseBodyIsCutOff() {
        RecordingEngine engine = new RecordingEngine();
        try (RawServer server = RawServer.answering("HTTP/1.1 429 Wait\r\nContent-Length: 20\r\n\r\n{\"err");
                PostmanClient client = TestClients.builder(server.uri(), engine).build()) {
            Outcomes.error(client.get().uri("/me").retrieve().bodyToMono(String.class), RuntimeException.class);

            assertThat(engine.events()).containsExactly("gate", "sending", "answered 429", "refused WINDOW");
        }
    }

    @Test
    void shouldNameTheTimeoutOfASilentServer() {
        try (RawServer server = RawServer.silent();
                PostmanClient client = TestClients.builder(server.uri())
                        .responseTimeout(Duration.ofMillis(150))
                        .build()) {
            PostmanRequestException error = failure(client, PostmanRequestException.class);

            assertThat(error.isMaybeExecuted()).isTrue();
            assertThat(error).hasMessageContaining("PT0.15S");
        }
    }

    @Test
    void shouldPreferTheTimeoutOfTheCall() {
        try (RawServer server = RawServer.silent();
                PostmanClient client = TestClients.client(server.uri())) {
            PostmanRequestException error = Outcomes.error(
                    client.get()
                            .uri("/me")
                            .responseTimeout(Duration.ofMillis(120))
                            .send(),
                    PostmanRequestException.class);

            assertThat(error).hasMessageContaining("PT0.12S");
        }
    }

    @Test
    void shouldNotReceiveABodyThatIsToldToBeTooLarge() {
        try (RawServer server = RawServer.answering("HTTP/1.1 200 OK\r\nContent-Length: 9999999999\r\n\r\nabc");
                PostmanClient client = TestClients.client(server.uri())) {
            UnreadableAnswerException error = failure(client, UnreadableAnswerException.class);

            assertThat(error).hasMessageContaining("maxResponseSize");
            assertThat(error.headers().firstValue("content-length")).hasValue("9999999999");
        }
    }

    @Test
    void shouldStopReceivingABodyThatGrowsTooLarge() {
        String chunk = "3e8\r\n" + "x".repeat(1000) + "\r\n";
        try (RawServer server = RawServer.answering(
                        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nX-Trace: t\r\n\r\n" + chunk.repeat(3));
                PostmanClient client =
                        TestClients.builder(server.uri()).maxResponseSize(2500).build()) {
            UnreadableAnswerException error = failure(client, UnreadableAnswerException.class);

            assertThat(error.status()).isEqualTo(200);
            assertThat(error.headers().firstValue("x-trace")).hasValue("t");
            assertThat(error.bodyStart()).isEqualTo("x".repeat(1024));
        }
    }

    @Test
    void shouldTakeABodyOfJustThePermittedSize() {
        try (TestServer server = TestServer.answering(Reply.of(200, "text/plain", "x".repeat(2500)));
                PostmanClient client =
                        TestClients.builder(server.uri()).maxResponseSize(2500).build()) {
            assertThat(Outcomes.value(client.get().uri("/me").retrieve().bodyToMono(String.class)))
                    .hasSize(2500);
        }
    }

    private static <E extends Exception> E failure(PostmanClient client, Class<E> type) {
        return Outcomes.error(client.get().uri("/me").retrieve().bodyToMono(String.class), type);
    }
}
