package io.github.reactivepostman.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.test.PostmanEmulator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Runs the program at the top of README.md as it is printed there, in a process of its own. */
class InventoryTest {

    @TempDir
    private Path folder;

    @Test
    @Timeout(60)
    void shouldReadEveryCollectionAndTellWhatIsLeft() throws IOException, InterruptedException {
        try (PostmanEmulator emulator = PostmanEmulator.builder()
                .seed(account -> account.seed(2, 25, 0))
                .start()) {
            String output = outputOf(emulator);
            assertThat(output.lines().filter(line -> line.startsWith("CollectionDocument[")))
                    .hasSize(25);
            assertThat(output).contains("RateLimitState[bucket=account, limit=300, remaining=300, ");
            assertThat(emulator.accepted()).isEqualTo(26);
            assertThat(emulator.refused()).isZero();
        }
    }

    private String outputOf(PostmanEmulator emulator) throws IOException, InterruptedException {
        Path output = folder.resolve("output");
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Inventory.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().put("POSTMAN_API_KEY", emulator.apiKey());
        builder.environment().put("POSTMAN_SERVER", emulator.baseUri().toString());
        Process process = builder.start();
        try {
            boolean ended = process.waitFor(50, TimeUnit.SECONDS);
            String text = Files.readString(output, StandardCharsets.UTF_8);
            assertThat(ended && process.exitValue() == 0).as(text).isTrue();
            return text;
        } finally {
            process.destroyForcibly();
        }
    }
}
