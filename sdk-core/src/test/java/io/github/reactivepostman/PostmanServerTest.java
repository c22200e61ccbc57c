package io.github.reactivepostman;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostmanServerTest {

    @Test
    void shouldKnowTheServersOfBothRegions() {
        assertThat(PostmanServer.US).hasToString("https://api.postman.com");
        assertThat(PostmanServer.EU).hasToString("https://api.eu.postman.com");
    }

    @Test
    void shouldTakeOffTheSlashAtTheEnd() {
        assertThat(PostmanServer.of("https://proxy.example/postman//")).hasToString("https://proxy.example/postman");
        assertThat(PostmanServer.of("http://127.0.0.1:8080/")).isEqualTo(PostmanServer.of("http://127.0.0.1:8080"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "api.postman.com",
                "/postman",
                "ftp://x.example",
                "https://",
                "https://u:p@x.example",
                "https://x.example?a=b",
                "https://x.example/#f",
                "mailto:x@y.example",
                "https://x y"
            })
    void shouldRefuseWhatIsNoServer(String uri) {
        assertThatThrownBy(() -> PostmanServer.of(uri)).isInstanceOf(IllegalArgumentException.class);
    }
}
