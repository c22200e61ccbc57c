package io.github.reactivepostman.reachability;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.api.collections.CollectionDocument;
import io.github.reactivepostman.api.users.User;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The metadata for native images is what the code gives; with {@code -Dreachability.metadata=write} it is written anew. */
class ReachabilityMetadataTest {

    private static final Path FILE = Path.of(
            "src/main/resources/META-INF/native-image/io.github.reactivepostman/reactive-postman-core",
            "reachability-metadata.json");

    @Test
    void shouldListWhatIsReadAndWrittenAsJson() throws IOException {
        if ("write".equals(System.getProperty("reachability.metadata"))) {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, ReachabilityMetadata.text());
        }
        assertThat(FILE)
                .as("%s; this test writes it with -Dreachability.metadata=write", FILE)
                .hasContent(ReachabilityMetadata.text());
    }

    @Test
    void shouldKnowRecordsAndAnnotatedClasses() {
        assertThat(ReachabilityMetadata.types())
                .hasSizeGreaterThan(300)
                .contains(User.class.getName(), CollectionDocument.class.getName());
    }
}
