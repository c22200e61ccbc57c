package io.github.reactivepostman.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.Outcomes;
import io.github.reactivepostman.PostmanClient;
import io.github.reactivepostman.RawServer;
import io.github.reactivepostman.TestClients;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bytes that leave. */
class WireTest {

    private final RawServer server = RawServer.answering("HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n");
    private final PostmanClient client = TestClients.client(server.uri());

    @AfterEach
    void close() {
        client.close();
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH"})
    void shouldTellTheLengthOfAMissingBody(String method) {
        String sent = sent(method, spec -> spec);

        assertThat(headers(sent)).containsEntry("content-length", "0").doesNotContainKey("transfer-encoding");
        assertThat(body(sent)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "DELETE", "HEAD"})
    void shouldSendNoLengthWhereNoBodyIsExpected(String method) {
        String sent = sent(method, spec -> spec);

        assertThat(headers(sent)).doesNotContainKeys("content-length", "transfer-encoding", "content-type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void shouldTellTheLengthOfABody(String method) {
        String sent = sent(method, spec -> spec.body("collection", Map.of("name", "x")));

        assertThat(headers(sent))
                .containsEntry("content-length", "27")
                .containsEntry("content-type", "application/json")
                .doesNotContainKey("transfer-encoding");
        assertThat(body(sent)).isEqualTo("{\"collection\":{\"name\":\"x\"}}");
    }

    @Test
    void shouldSendItsOwnHeaders() {
        String sent = sent("GET", spec -> spec);

        assertThat(sent).startsWith("GET /things HTTP/1.1\r\n");
        assertThat(headers(sent))
                .containsEntry("x-api-key", TestClients.KEY)
                .containsEntry("accept", "application/json")
                .containsEntry("accept-encoding", "gzip");
        assertThat(headers(sent).get("user-agent"))
                .startsWith("reactive-postman/")
                .endsWith("(Java " + Runtime.version().feature() + ")");
    }

    @Test
    void shouldSendTheCallersHeadersInPlaceOfItsOwn() {
        String sent = sent(
                "PATCH",
                spec -> spec.header("Accept", "application/vnd.x+json")
                        .header("content-type", "application/merge-patch+json")
                        .body(List.of(1)));

        assertThat(headers(sent))
                .containsEntry("accept", "application/vnd.x+json")
                .containsEntry("content-type", "application/merge-patch+json");
        assertThat(body(sent)).isEqualTo("[1]");
    }

    @Test
    void shouldEncodeTheQuery() {
        String sent = sent(
                "GET",
                spec -> spec.query("name", "a&b =ü")
                        .query("absent", null)
                        .query("page", 2)
                        .query("page", 3));

        assertThat(sent).startsWith("GET /things?name=a%26b%20%3D%C3%BC&page=2&page=3 HTTP/1.1\r\n");
    }

    @Test
    void shouldSendYamlAndText() {
        String sent = sent("PUT", spec -> spec.body(Body.yaml("openapi: 3.1.0\n")));

        assertThat(headers(sent))
                .containsEntry("content-type", "application/yaml")
                .containsEntry("content-length", "15");
        assertThat(body(sent)).isEqualTo("openapi: 3.1.0\n");
    }

    @Test
    void shouldSendJsonUnderAnotherMediaType() {
        String sent = sent("PATCH", spec -> spec.body(Body.json(Map.of("a", 1), "application/json-patch+json")));

        assertThat(headers(sent)).containsEntry("content-type", "application/json-patch+json");
        assertThat(body(sent)).isEqualTo("{\"a\":1}");
    }

    @Test
    void shouldSendMultipartOfAKnownLength() {
        Multipart form = Body.multipart()
                .field("type", "file")
                .file("in\"put\r\n", "a.json", "application/json", new byte[] {'{', '}'});

        String sent = sent("POST", spec -> spec.body(form));

        String type = headers(sent).getOrDefault("content-type", "");
        String boundary = "--" + type.substring(type.indexOf('=') + 1);
        assertThat(type).startsWith("multipart/form-data; boundary=");
        assertThat(headers(sent))
                .containsEntry("content-length", String.valueOf(body(sent).length()));
        assertThat(body(sent).replace("\r\n", "\n").split(boundary, -1)).containsExactly("", """

                        Content-Disposition: form-data; name="type"
                        Content-Type: text/plain; charset=utf-8

                        file
                        """, """

                        Content-Disposition: form-data; name="in%22put%0D%0A"; filename="a.json"
                        Content-Type: application/json

                        {}
                        """, "--\n");
    }

    private String sent(String method, Function<RequestSpec, RequestSpec> change) {
        Outcomes.completes(
                change.apply(client.method(method).uri("/things")).retrieve().toBodilessEntity());
        return String.join("", server.received());
    }

    private static String body(String sent) {
        return sent.substring(sent.indexOf("\r\n\r\n") + 4);
    }

    private static Map<String, String> headers(String sent) {
        return sent.substring(0, sent.indexOf("\r\n\r\n"))
                .lines()
                .skip(1)
                .map(line -> line.split(": ", 2))
                .collect(Collectors.toMap(pair -> pair[0].toLowerCase(Locale.ROOT), pair -> pair[1]));
    }
}
