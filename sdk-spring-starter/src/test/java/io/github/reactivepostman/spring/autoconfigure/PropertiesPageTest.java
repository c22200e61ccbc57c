package io.github.reactivepostman.spring.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.ratelimit.RateLimitSettings;
import io.github.reactivepostman.retry.RetrySettings;
import io.github.reactivepostman.spring.PostmanClients;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** The page's table is what the metadata gives; with {@code -Dspring.page=write} it is written anew. */
class PropertiesPageTest {

    private static final Path PAGE = Path.of("..", "docs", "spring.md");
    private static final String BEGIN = "<!-- properties -->\n";
    private static final String END = "<!-- end of properties -->\n";

    @Test
    void shouldListThePropertiesOfTheMetadata() throws IOException {
        String page = Files.readString(PAGE);
        String expected = page.substring(0, page.indexOf(BEGIN) + BEGIN.length())
                + PropertiesTable.text()
                + page.substring(page.indexOf(END));
        if ("write".equals(System.getProperty("spring.page"))) {
            Files.writeString(PAGE, expected);
        }
        assertThat(PAGE)
                .as("docs/spring.md; this test writes its table with -Dspring.page=write")
                .hasContent(expected);
    }

    @Test
    void shouldDescribeEveryPropertyInASentence() throws IOException {
        assertThat(PropertiesTable.lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).matches("(?s).*\\| [A-Z][^|]+\\. \\|\\n"));
    }

    /** The defaults in the metadata are written by hand: a client that is set to them is as one that is set to nothing. */
    @Test
    void shouldTellTheDefaultsOfTheSdk() throws IOException {
        ApplicationContextRunner explicit = Runners.withKey().withPropertyValues(PropertiesTable.defaults());
        Builders builders = Builders.of(explicit);
        Builders nothing = Builders.of(Runners.withKey());

        assertThat(builders.limits(PostmanClients.DEFAULT)).isEqualTo(RateLimitSettings.documented());
        assertThat(builders.retry(PostmanClients.DEFAULT)).isEqualTo(RetrySettings.defaults());
        assertThat(new String[] {"server", "maxConnections", "maxIdleTime", "maxResponseSize", "shareLimits"})
                .allSatisfy(field -> assertThat(builders.setting(field)).isEqualTo(nothing.setting(field)));
    }
}
