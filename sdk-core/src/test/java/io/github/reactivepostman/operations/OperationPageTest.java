package io.github.reactivepostman.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page of the operations is what their table gives; with {@code -Doperations.page=write} it is written anew. */
class OperationPageTest {

    private static final Path PAGE = Path.of("..", "docs", "operations.md");

    @Test
    void shouldListTheOperationsOfTheTable() throws IOException {
        if ("write".equals(System.getProperty("operations.page"))) {
            Files.writeString(PAGE, OperationPage.text());
        }
        assertThat(PAGE)
                .as("docs/operations.md; this test writes it with -Doperations.page=write")
                .hasContent(OperationPage.text());
    }
}
