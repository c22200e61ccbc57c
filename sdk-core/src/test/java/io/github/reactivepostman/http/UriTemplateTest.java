package io.github.reactivepostman.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.reactivepostman.Outcomes;
import io.github.reactivepostman.PostmanClient;
import io.github.reactivepostman.TestClients;
import io.github.reactivepostman.TestServer;
import io.github.reactivepostman.TestServer.Reply;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UriTemplateTest {

    private static @Nullable TestServer server;
    private static @Nullable PostmanClient client;

    @BeforeContainer
    static void open() {
        TestServer opened = TestServer.answering(Reply.json(200, "{}"));
        server = opened;
        client = TestClients.client(opened.uri());
    }

    @AfterContainer
    static void close() {
        if (client != null && server != null) {
            client.close();
            server.close();
        }
    }

    @Property(tries = 300)
    void shouldSendAnyIdAsExactlyOneSegment(@ForAll @NotBlank String id) {
        Assume.that(StandardCharsets.UTF_8.newEncoder().canEncode(id));

        assertThat(received(id)).isEqualTo(id);
    }

    @Property(tries = 20)
    void shouldSendAwkwardIdsAsExactlyOneSegment(@ForAll("awkward") String id) {
        assertThat(received(id)).isEqualTo(id);
    }

    @Provide
    Arbitrary<String> awkward() {
        return Arbitraries.of(
                "a/b",
                "a?b=c",
                "a#b",
                "100%",
                "%2F",
                ".",
                "..",
                "../../me",
                "a b",
                "a+b",
                "ünï/😀",
                "\\",
                "a;b=c",
                ":@&=",
                "//evil.example",
                "\r\nX: y",
                "\u0000");
    }

    @Property(tries = 100)
    void shouldSendAnyPathAsItsParts(
            @ForAll @Size(min = 1, max = 4) List<@NotBlank @StringLength(max = 60) String> parts) {
        Assume.that(parts.stream().noneMatch(part -> part.matches("[.]{1,2}") || part.contains("/")));
        Assume.that(parts.stream()
                .allMatch(part -> StandardCharsets.UTF_8.newEncoder().canEncode(part)));

        String[] segments = segments("/before/{*path}/after", String.join("/", parts));
        assertThat(segments).hasSize(3 + parts.size()).startsWith("", "before").endsWith("after");
        assertThat(Arrays.stream(segments, 2, 2 + parts.size()).map(UriTemplateTest::decoded))
                .containsExactlyElementsOf(parts);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a", "a/", "a//b", "/", ".", "a/..", "../../me", "a/./b"})
    void shouldRefuseAPathThatIsNone(String value) {
        UriTemplate template = UriTemplate.parse("/files/{*path}");

        assertThatThrownBy(() -> template.expand(value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("variable 'path' must be a path such as a/b.json")
                .hasMessageEndingWith("was '" + value + "'");
    }

    @Test
    void shouldKeepTheSlashesOfAPathOnly() {
        UriTemplate template = UriTemplate.parse("/specs/{id}/files/{*path}");

        assertThat(template).hasToString("/specs/{id}/files/{*path}");
        assertThat(template.expand("a/b", "c d/e?f=1#g.json")).isEqualTo("/specs/a%2Fb/files/c%20d/e%3Ff%3D1%23g.json");
        assertThat(template.expand(Map.of("id", "1", "path", "x/y"))).isEqualTo("/specs/1/files/x/y");
        assertThatThrownBy(() -> template.expand("1", null))
                .hasMessage("variable 'path' of " + template + " must not be null");
    }

    private static String received(String id) {
        String[] segments = segments("/before/{id}/after", id);
        assertThat(segments).hasSize(4).startsWith("", "before").endsWith("after");
        return decoded(segments[2]);
    }

    private static String[] segments(String template, String value) {
        if (client == null || server == null) {
            throw new IllegalStateException("not opened");
        }
        Outcomes.completes(client.get().uri(template, value).send());
        String uri = server.received().get(server.received().size() - 1).uri();
        assertThat(URI.create(uri).normalize()).hasToString(uri);
        return uri.split("/", -1);
    }

    private static String decoded(String segment) {
        return URLDecoder.decode(segment, StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "me", "//evil.example/me", "https://evil.example/", "/a/{id", "/a/{}", "/a/{*}", "/a/{*id"})
    void shouldRefuseWhatIsNoPath(String template) {
        assertThatThrownBy(() -> UriTemplate.parse(template)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void shouldSayHowToAddAQuery() {
        assertThatThrownBy(() -> UriTemplate.parse("/a?b={c}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("query(name, value)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a b", "/ä", "/a\r\n", "/a\\b"})
    void shouldRefuseCharactersThatAPathCannotHave(String template) {
        assertThatThrownBy(() -> UriTemplate.parse(template))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("pass values as variables");
    }

    @Test
    void shouldNameTheVariableThatIsMissing() {
        UriTemplate template = UriTemplate.parse("/a/{one}/b/{two}");

        assertThatThrownBy(() -> template.expand("1", null))
                .hasMessage("variable 'two' of " + template + " must not be null");
        assertThatThrownBy(() -> template.expand(" ", "2"))
                .hasMessage("variable 'one' of " + template + " must not be blank");
        assertThatThrownBy(() -> template.expand("1")).hasMessage(template + " needs 2 values [one, two], got 1");
        assertThatThrownBy(() -> template.expand("1", "2", "3")).hasMessageContaining("got 3");
        assertThatThrownBy(() -> template.expand(Map.of("one", 1))).hasMessageContaining("variable 'two'");
        assertThatThrownBy(() -> template.expand(Map.of("one", 1, "two", 2, "three", 3)))
                .hasMessageContaining("no variable 'three'");
    }

    @Test
    void shouldFillVariablesByName() {
        assertThat(UriTemplate.parse("/a/{one}/b/{two}").expand(Map.of("two", "2/", "one", "1")))
                .isEqualTo("/a/1/b/2%2F");
    }
}
