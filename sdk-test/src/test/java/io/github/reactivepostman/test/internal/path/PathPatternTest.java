package io.github.reactivepostman.test.internal.path;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathPatternTest {
    @ParameterizedTest
    @CsvSource({
        "GET /workspaces/{id}, GET, /workspaces/7, true",
        "GET /workspaces/{id}, PUT, /workspaces/7, false",
        "GET /workspaces/{id}, GET, /workspaces, false",
        "GET /workspaces/{id}, GET, /workspaces/, false",
        "GET /workspaces/{id}, GET, /workspaces/7/updates, false",
        "/monitors/**, DELETE, /monitors/1/run, true",
        "/monitors/**, GET, /monitors, true",
        "/monitors/**, GET, /mocks, false",
        "/monitors/**, GET, /, false",
        "GET /collections, GET, /collections, true"
    })
    void shouldMatch(String pattern, String method, String path, boolean expected) {
        assertThat(PathPattern.parse(pattern).test(method, path)).isEqualTo(expected);
    }

    @Test
    void shouldDecodeVariables() {
        assertThat(PathPattern.parse("GET /a/{b}/c/{d}").variables("GET", "/a/x%2Fy+z/c/1"))
                .containsExactly("x/y+z", "1");
    }
}
