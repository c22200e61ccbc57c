package io.github.reactivepostman.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.reactivepostman.Outcomes;
import io.github.reactivepostman.PostmanClient;
import io.github.reactivepostman.TestClients;
import io.github.reactivepostman.TestServer;
import io.github.reactivepostman.TestServer.Reply;
import io.github.reactivepostman.error.NotFoundException;
import io.github.reactivepostman.error.UnreadableAnswerException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;
import tools.jackson.databind.JsonNode;

class CodecTest {

    private static final AtomicInteger CREATED = new AtomicInteger();

    record Item(int id, @Nullable String name) {}

    record Counted(int id) {
        Counted {
            CREATED.incrementAndGet();
        }
    }

    @Test
    void shouldReadJsonAndIgnoreWhatItDoesNotKnow() {
        Item item = read("{\"id\":1,\"name\":\"x\",\"new\":{}} ", spec -> spec.bodyToMono(Item.class));

        assertThat(item).isEqualTo(new Item(1, "x"));
    }

    @Test
    void shouldReadGenericTypes() {
        Map<String, List<Item>> map =
                read("{\"a\":[{\"id\":1}]}", spec -> spec.bodyToMono(new TypeRef<Map<String, List<Item>>>() {}));

        assertThat(map).isEqualTo(Map.of("a", List.of(new Item(1, null))));
    }

    @Test
    void shouldReadATree() {
        assertThat(read("{\"a\":[1]}", spec -> spec.bodyToMono(JsonNode.class))
                        .at("/a/0")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void shouldReadTheFieldOfAWrapper() {
        Item item = read("{\"x\":{\"item\":0},\"item\":{\"id\":2}}", spec -> spec.bodyToMono("item", Item.class));

        assertThat(item).isEqualTo(new Item(2, null));
    }

    @Test
    void shouldReadTextInTheCharsetOfTheAnswer() {
        try (TestServer server = TestServer.answering(new Reply(
                        200,
                        Map.of("Content-Type", "application/yaml; charset=iso-8859-1"),
                        "größe: 1".getBytes(StandardCharsets.ISO_8859_1)));
                PostmanClient client = TestClients.client(server.uri())) {
            assertThat(Outcomes.value(client.get().uri("/x").as(String.class))).isEqualTo("größe: 1");
        }
    }

    @Test
    void shouldHandOverBytesUntouched() {
        byte[] bytes = {0, 1, (byte) 0xFF};
        try (TestServer server = TestServer.answering(new Reply(200, Map.of(), bytes));
                PostmanClient client = TestClients.client(server.uri())) {
            assertThat(Outcomes.value(client.get().uri("/x").as(byte[].class))).isEqualTo(bytes);
        }
    }

    @Test
    void shouldReadStatusAndHeadersToo() {
        Entity<Item> entity = read("{\"id\":3}", spec -> spec.toEntity(Item.class));

        assertThat(entity.status()).isEqualTo(200);
        assertThat(entity.headers().firstValue("CONTENT-type")).hasValue("application/json; charset=utf-8");
        assertThat(entity.body()).isEqualTo(new Item(3, null));
    }

    @Test
    void shouldLeaveABodyUnread() {
        assertThat(read("not json", ResponseSpec::toBodilessEntity).body()).isNull();
        try (PostmanClient client = canned(204, "text/plain", "")) {
            Outcomes.completes(client.delete().uri("/x").send());
            StepVerifier.create(client.delete().uri("/x").as(Void.class))
                    .expectComplete()
                    .verify(Outcomes.TIMEOUT);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|its body is empty",
                "null|its body is null",
                "[]|cannot be read as",
                "{\"id\":\"x\"}|cannot be read as",
                "{\"id\":|cannot be read as"
            })
    void shouldSayWhyABodyIsUnreadable(String body, String problem) {
        UnreadableAnswerException error = unreadable(body, spec -> spec.bodyToMono(Item.class));

        assertThat(error)
                .hasMessageStartingWith("GET /x was answered 200, but ")
                .hasMessageContaining(problem);
        assertThat(error.bodyStart()).isEqualTo(body);
        assertThat(error.headers().firstValue("content-type")).hasValue("application/json");
        assertThat(error.isTransient()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"other\":1}|its body has no field 'item'",
                "{\"item\":null}|its field 'item' is null",
                "[1]|its body is not a JSON object with the field 'item'",
                "{\"item\":[}|cannot be read as",
                "''|its body is empty"
            })
    void shouldSayWhyAWrapperIsUnreadable(String body, String problem) {
        assertThat(unreadable(body, spec -> spec.bodyToMono("item", Item.class)))
                .hasMessageContaining(problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"items\":{}}|its field 'items' is not a JSON array",
                "{}|its body has no field 'items'",
                "{\"items\":[null]}|an element of its array is null",
                "{\"items\":[{\"id\":1},|cannot be read as",
                "{\"items\":[{\"id\":1}|cannot be read as",
                "''|its body is empty"
            })
    void shouldSayWhyAnArrayIsUnreadable(String body, String problem) {
        assertThat(unreadable(body, spec -> spec.bodyToFlux("items", Item.class)))
                .hasMessageContaining(problem);
    }

    @Test
    void shouldSayThatAnHtmlPageIsNoJson() {
        try (PostmanClient client = canned(200, "text/html", "<html>Maintenance</html>")) {
            UnreadableAnswerException error =
                    Outcomes.error(client.get().uri("/x").as(Item.class), UnreadableAnswerException.class);

            assertThat(error).hasMessageContaining("its body is text/html");
            assertThat(error.bodyStart()).isEqualTo("<html>Maintenance</html>");
        }
    }

    @Test
    void shouldDecodeElementsOnlyWhenAskedFor() {
        CREATED.set(0);
        try (PostmanClient client =
                canned(200, "application/json", "[{\"id\":0},{\"id\":1},{\"id\":2},{\"id\":\"bad\"}]")) {
            StepVerifier.create(client.get().uri("/x").retrieve().bodyToFlux(Counted.class), 0)
                    .expectSubscription()
                    .thenRequest(2)
                    .expectNext(new Counted(0), new Counted(1))
                    .then(() -> assertThat(CREATED).hasValue(4)) // two of them are the expected ones
                    .thenCancel()
                    .verify(Outcomes.TIMEOUT);
        }
    }

    @Test
    void shouldReadAnEmptyArrayAsNothing() {
        try (PostmanClient client = canned(200, "application/json", "{\"a\":{\"items\":[1]},\"items\":[],\"z\":1}")) {
            StepVerifier.create(client.get().uri("/x").asFlux("items", Item.class))
                    .expectComplete()
                    .verify(Outcomes.TIMEOUT);
        }
    }

    @Test
    void shouldHandOverAnyStatus() {
        try (PostmanClient client = canned(404, "application/json", "{\"id\":9}")) {
            Mono<Item> item = client.get().uri("/x").exchange(answer -> Mono.just(answer.bodyAs(Item.class)));

            assertThat(Outcomes.value(item)).isEqualTo(new Item(9, null));
            Outcomes.error(client.get().uri("/x").send(), NotFoundException.class);
        }
    }

    @Test
    void shouldNotSendABodyThatCannotBeWritten() {
        try (PostmanClient client = canned(200, "application/json", "{}")) {
            IllegalArgumentException error = Outcomes.error(
                    client.post().uri("/x").body("item", new Unwritable()).send(), IllegalArgumentException.class);

            assertThat(error).hasMessageContaining("body of POST /x cannot be written as JSON");
            assertThatThrownBy(() -> client.post().uri("/x").body("item", Body.yaml("a: 1")))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    static final class Unwritable {
        public Unwritable getSelf() {
            return this;
        }
    }

    private static PostmanClient canned(int status, String type, String body) {
        return TestClients.builder(URI.create("http://127.0.0.1:9"))
                .filter(CannedResponse.of(status, type, body).filter())
                .build();
    }

    private static <T> T read(String body, Function<ResponseSpec, Mono<T>> reader) {
        try (TestServer server = TestServer.answering(Reply.json(200, body));
                PostmanClient client = TestClients.client(server.uri())) {
            return Outcomes.value(reader.apply(client.get().uri("/x").retrieve()));
        }
    }

    private static UnreadableAnswerException unreadable(String body, Function<ResponseSpec, Publisher<?>> reader) {
        try (PostmanClient client = canned(200, "application/json", body)) {
            return Outcomes.error(reader.apply(client.get().uri("/x").retrieve()), UnreadableAnswerException.class);
        }
    }
}
