package io.github.reactivepostman.examples.tracklimits;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.PostmanClient;
import io.github.reactivepostman.PostmanServer;
import io.github.reactivepostman.ratelimit.RateLimitState;
import io.github.reactivepostman.ratelimit.RateLimitState.Source;
import io.github.reactivepostman.test.PostmanEmulator;
import io.github.reactivepostman.test.fault.Fault;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class TrackLimitsTest {

    private static final Duration TIMEOUT = Duration.ofSeconds(20);

    private static RateLimitState account(int limit) {
        Duration window = Duration.ofSeconds(10);
        Source source = Source.HEADER;
        return new RateLimitState("account", limit, 3, 57, 0, 0, 12, null, null, window, null, source, Instant.EPOCH);
    }

    @Test
    void shouldDivideTheTimeThatTheLimitDictatesByTheTimeTaken() {
        assertThat(Summary.utilisation(181, account(60), Duration.ofSeconds(40)))
                .isEqualTo(0.75);
        assertThat(Summary.utilisation(180, account(60), Duration.ofSeconds(40)))
                .isEqualTo(0.5);
        assertThat(Summary.utilisation(60, account(60), Duration.ofSeconds(1))).isZero();
        assertThat(Summary.utilisation(0, account(60), Duration.ofSeconds(1))).isZero();
    }

    @Test
    void shouldEndWithOneLineThatProgramsCanRead() {
        Summary summary = new Summary(Map.of(Kind.COLLECTION, 150L), 187, 0, 0, Duration.ofMillis(29_900), 0.954);
        StringWriter text = new StringWriter();
        summary.print(new PrintWriter(text));
        assertThat(text.toString())
                .containsPattern("collections +150")
                .endsWith("calls=187 failed=0 refused=0 waited=29s utilisation=0.95" + System.lineSeparator());
    }

    @Test
    void shouldFindEverythingInTheAccountAndGoOnAfterAFailure() {
        try (PostmanEmulator emulator = PostmanEmulator.builder()
                .seed(account -> account.seed(2, 10, 4))
                .start()) {
            String broken = emulator.account().collections().get(0).id();
            emulator.faults().when("GET /collections/" + broken, Fault.status(500));
            Progress progress = new Progress();
            try (PostmanClient client = PostmanClient.builder()
                    .apiKey(emulator.apiKey())
                    .server(PostmanServer.of(emulator.baseUri()))
                    .filter(progress)
                    .build()) {
                new Inventory(client, progress).run().block(TIMEOUT);
                Summary summary = Summary.of(progress, client.rateLimits());
                assertThat(summary.failed()).isEqualTo(1);
                assertThat(summary.found())
                        .containsEntry(Kind.WORKSPACE, 2L)
                        .containsEntry(Kind.COLLECTION, 9L)
                        .containsEntry(Kind.ENVIRONMENT, 4L);
                assertThat(summary.calls()).isEqualTo(1 + 2 + 2 + 10 + 4);
            }
        }
    }

    @Test
    void shouldExplainItself() {
        StringWriter help = new StringWriter();
        CommandLine command = new CommandLine(new TrackLimits(Map.of())).setOut(new PrintWriter(help));
        assertThat(command.execute("--help")).isZero();
        assertThat(help.toString()).contains("--live", "--plain", "POSTMAN_API_KEY");
    }

    @Test
    void shouldAskForAKeyWhenLive() {
        StringWriter errors = new StringWriter();
        CommandLine command = new CommandLine(new TrackLimits(Map.of())).setErr(new PrintWriter(errors));
        assertThat(command.execute("--live")).isEqualTo(2);
        assertThat(errors.toString()).contains("--live needs an API key in POSTMAN_API_KEY");
    }
}
