package io.github.reactivepostman.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.Outcomes;
import io.github.reactivepostman.PostmanClient;
import io.github.reactivepostman.TestClients;
import io.github.reactivepostman.TestServer;
import io.github.reactivepostman.TestServer.Reply;
import io.github.reactivepostman.internal.limit.RecordingEngine;
import io.github.reactivepostman.retry.RetrySettings;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class FilterTest {

    private final RecordingEngine engine = new RecordingEngine();
    private final List<String> order = new CopyOnWriteArrayList<>();
    private final TestServer server =
            TestServer.answering(Reply.json(503, "").with("Retry-After", "0"), Reply.json(200, "{\"a\":1}"));

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void shouldRunInEveryAttemptTheFirstOneOutermost() {
        try (PostmanClient client =
                builder().filter(named("a")).filter(named("b")).build()) {
            Outcomes.completes(client.get().uri("/me").send());

            assertThat(order).containsExactly("a>", "b>", "b<503", "a<503", "a>", "b>", "b<200", "a<200");
            assertThat(engine.events())
                    .containsExactly("gate", "sending", "answered 503", "gate", "sending", "answered 200");
        }
    }

    @Test
    void shouldChangeTheRequest() {
        try (PostmanClient client = builder()
                .filter((request, next) -> next.exchange(request.withHeader("Traceparent", request.target())))
                .build()) {
            Outcomes.completes(client.post()
                    .uri("/x/{id}", 1)
                    .repeatable(true)
                    .body(Map.of())
                    .send());

            assertThat(server.received())
                    .hasSize(2)
                    .allSatisfy(call ->
                            assertThat(call.headers().get("traceparent")).isEqualTo("/x/{id}"));
        }
    }

    @Test
    void shouldDescribeTheRequest() {
        try (PostmanClient client = builder()
                .filter((request, next) -> {
                    order.add(request.method() + " " + request.path() + "?" + request.query());
                    order.add(request.bodyType() + " " + request.bodyLength());
                    order.add(String.valueOf(request.headers().get("ACCEPT")));
                    order.add(request.toString());
                    return next.exchange(request);
                })
                .retry(RetrySettings.none())
                .build()) {
            Outcomes.error(
                    client.put()
                            .uri("/x/{id}", "a/b")
                            .query("q", "ü")
                            .body(List.of(1))
                            .send(),
                    RuntimeException.class);

            assertThat(order)
                    .containsExactly(
                            "PUT /x/a%2Fb?q=%C3%BC",
                            "application/json 3",
                            "[application/json]",
                            "PUT /x/{id} [Accept, User-Agent, Content-Type]");
        }
    }

    @Test
    void shouldAnswerInPlaceOfTheService() {
        CannedResponse canned = CannedResponse.of(200, "application/json", "{\"a\":7}");
        try (PostmanClient client = builder().filter(canned.filter()).build()) {
            assertThat(Outcomes.value(client.get().uri("/me").as("a", Integer.class)))
                    .isEqualTo(7);
            assertThat(server.received()).isEmpty();
        }
    }

    @Test
    void shouldNotSendTwiceWithOnePermit() {
        try (PostmanClient client = builder()
                .filter((request, next) -> next.exchange(request).then(next.exchange(request)))
                .build()) {
            IllegalStateException error = Outcomes.error(client.get().uri("/me").send(), IllegalStateException.class);

            assertThat(error).hasMessageContaining("twice with one permit");
            assertThat(server.received()).hasSize(1);
        }
    }

    @Test
    void shouldNotComeBackEmpty() {
        try (PostmanClient client =
                builder().filter((request, next) -> Mono.empty()).build()) {
            IllegalStateException error = Outcomes.error(client.get().uri("/me").send(), IllegalStateException.class);

            assertThat(error).hasMessageContaining("without an answer to GET /me");
        }
    }

    private PostmanClient.Builder builder() {
        return TestClients.builder(server.uri(), engine).retry(RetrySettings.defaults());
    }

    private ExchangeFilter named(String name) {
        return (request, next) -> {
            order.add(name + ">");
            return next.exchange(request).doOnNext(answer -> order.add(name + "<" + answer.status()));
        };
    }
}
