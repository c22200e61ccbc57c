package io.github.reactivepostman.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import picocli.CommandLine;

class EmulatorMainTest {
    private static Process start(String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                EmulatorMain.class.getName()));
        command.addAll(List.of(options));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    @Test
    @Timeout(30)
    void shouldServeUntilItIsToldToEnd() throws IOException, InterruptedException {
        Process process = start("--limit", "7", "--window", "10s", "--dialect", "rate_limit", "--seed", "1,2,3");
        try (BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String[] line = output.readLine().split(" ", -1);
            Caller caller = new Caller(URI.create(line[0]), line[1]);

            assertThat(Caller.header(caller.get("/me"), "RateLimit-Limit")).isEqualTo("7");
            assertThat(Caller.json(caller.get("/collections")).path("collections"))
                    .hasSize(2);
            process.toHandle().destroy();
            assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
            assertThat(output.readLine()).as("nothing else is printed").isNull();
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void shouldExplainItself() {
        assertThat(new CommandLine(new EmulatorMain()).getUsageMessage())
                .contains("--port", "--limit", "--window", "--dialect", "--seed", "--month");
    }
}
