package io.github.reactivepostman.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.Outcomes;
import io.github.reactivepostman.PostmanClient;
import io.github.reactivepostman.TestClients;
import io.github.reactivepostman.TestServer;
import io.github.reactivepostman.TestServer.Received;
import io.github.reactivepostman.TestServer.Reply;
import io.github.reactivepostman.api.FakeExchange;
import io.github.reactivepostman.error.PostmanResponseException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;

/**
 * Makes calls of the typed API over a socket and holds what arrives against the fixtures. A field of an answer that no
 * type knows is an error. With a {@link DefinitionServer}, the calls go there instead.
 */
public final class Operations {

    private Operations() {}

    /** Makes the call of an operation, checks what was sent, and returns the value that was read. */
    public static <T> T one(String operation, Function<PostmanClient, Mono<T>> call) {
        DefinitionServer.call(operation, call);
        List<Recorded> recorded = Recorded.of(operation);
        Reply[] replies = recorded.stream().map(each -> each.response().reply()).toArray(Reply[]::new);
        try (TestServer server = TestServer.answering(replies);
                PostmanClient client = TestClients.builder(server.uri())
                        .jsonMapper(FakeExchange.JSON)
                        .build()) {
            T value = Outcomes.value(call.apply(client));
            assertSent(operation, recorded, server.received());
            return value;
        }
    }

    /** Makes the calls of an operation that streams, checks what was sent, and returns the values that were read. */
    public static <T> List<T> all(String operation, Function<PostmanClient, Flux<T>> call) {
        return one(operation, client -> call.apply(client).collectList());
    }

    /** Makes the call of an operation that answers nothing to be read, and checks what was sent. */
    public static void none(String operation, Function<PostmanClient, Mono<Void>> call) {
        one(operation, client -> call.apply(client).thenReturn(true));
    }

    private static void assertSent(String operation, List<Recorded> recorded, List<Received> received) {
        assertThat(received).as("calls of " + operation).hasSameSizeAs(recorded);
        for (int i = 0; i < recorded.size(); i++) {
            Recorded.Request expected = recorded.get(i).request();
            assertThat(expected.of(received.get(i))).as(operation).isEqualTo(expected);
        }
    }

    /** Answers the call with each error body of a group, from {@code errors/<group>.json}, and checks what is read. */
    public static void errors(String group, Function<PostmanClient, ? extends Publisher<?>> call) {
        DefinitionServer.skip();
        List<ErrorBody> bodies = Recorded.read("/errors/" + group + ".json", new TypeReference<>() {});
        assertThat(bodies).isNotEmpty();
        bodies.forEach(body -> assertRead(body, call));
    }

    private static void assertRead(ErrorBody expected, Function<PostmanClient, ? extends Publisher<?>> call) {
        Reply reply = Reply.of(
                expected.status(),
                expected.contentType() == null ? "application/problem+json" : expected.contentType(),
                expected.body().toString());
        try (TestServer server = TestServer.answering(reply);
                PostmanClient client = TestClients.client(server.uri())) {
            PostmanResponseException error = Outcomes.error(call.apply(client), PostmanResponseException.class);
            assertThat(error.error().status()).isEqualTo(expected.status());
            assertThat(error.error().name()).as(expected.body().toString()).isEqualTo(expected.name());
            assertThat(error.error().message()).as(expected.body().toString()).isEqualTo(expected.message());
        }
    }

    /**
     * An error as a group answers it, and how it is to be read.
     *
     * @param contentType media type; {@code application/problem+json} when it is not told
     * @param name what {@code ApiError.name()} is to be
     * @param message what {@code ApiError.message()} is to be
     */
    record ErrorBody(
            int status,
            @Nullable String contentType,
            JsonNode body,
            @Nullable String name,
            @Nullable String message) {}
}
