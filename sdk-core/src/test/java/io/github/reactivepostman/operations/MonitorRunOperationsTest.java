package io.github.reactivepostman.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.Outcomes;
import io.github.reactivepostman.PostmanClient;
import io.github.reactivepostman.TestClients;
import io.github.reactivepostman.api.FakeExchange;
import io.github.reactivepostman.api.monitors.MonitorRun;
import io.github.reactivepostman.api.monitors.MonitorRunStatus;
import io.github.reactivepostman.api.monitors.RunnerInstance;
import io.github.reactivepostman.api.monitors.RunnerMetrics;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;

class MonitorRunOperationsTest {

    private static final Duration LATENCY = Duration.ofMillis(400);

    @Test
    void shouldRunAMonitorWaitedForTakingTooLongAndNotWaitedFor() {
        List<MonitorRun> runs = Operations.all(
                "runMonitor",
                client -> Flux.concat(
                        client.monitors().run("mo/1"),
                        client.monitors().run("mo/1"),
                        client.monitors().runAsync("mo/1")));
        MonitorRun waited = runs.get(0);
        assertThat(waited.info().status()).isEqualTo(MonitorRunStatus.SUCCESS);
        assertThat(waited.info().finishedAt()).isEqualTo("2026-02-03T12:00:01.500Z");
        assertThat(waited.stats().assertions().failed()).isEqualTo(1);
        assertThat(waited.executions().get(0).at("/request/headers/X-Pin").asString())
                .isEqualTo("t0p");
        assertThat(waited.failures()).hasSize(1);
        assertThat(waited.toString()).contains("executions=1").doesNotContain("t0p");
        MonitorRun late = runs.get(1);
        assertThat(late.info().status().isDone()).isFalse();
        assertThat(late.info().message()).isEqualTo("Still weaving");
        assertThat(runs.get(2).info().status().isFailed()).isTrue();
        assertThat(runs.get(2).executions()).isEmpty();
        assertThat(runs.get(2).stats()).isNull();
    }

    @Test
    void shouldWaitForARunLongerThanForOtherAnswers() {
        DisposableServer server = HttpServer.create()
                .host("127.0.0.1")
                .port(0)
                .handle((request, response) ->
                        response.sendString(Mono.just("{\"run\":{\"info\":{\"status\":\"success\"}}}")
                                .delayElement(LATENCY)))
                .bindNow();
        try (PostmanClient client = TestClients.builder(URI.create("http://127.0.0.1:" + server.port()))
                .responseTimeout(LATENCY.dividedBy(4))
                .build()) {
            MonitorRun run = Outcomes.value(client.monitors().run("mo1"));
            assertThat(run.info().status()).isEqualTo(MonitorRunStatus.SUCCESS);
        } finally {
            server.disposeNow();
        }
    }

    @ParameterizedTest
    @CsvSource({"running,false,false", "queued,false,false", "success,true,false", "failed,true,true", "abort,true,true"
    })
    void shouldTellHowARunStands(String word, boolean done, boolean failed) {
        MonitorRunStatus status = FakeExchange.JSON.readValue("\"" + word + "\"", MonitorRunStatus.class);
        assertThat(status.isDone()).isEqualTo(done);
        assertThat(status.isFailed()).isEqualTo(failed);
        assertThat(status).hasToString(word);
    }

    @Test
    void shouldStreamTheInstancesOfARunner() {
        List<RunnerInstance> instances = Operations.all(
                "getRunnerInstances", client -> client.monitors().runners().instances("r/1"));
        assertThat(instances).extracting(RunnerInstance::hostname).containsExactly("loom-1", "loom-2", "loom-3");
        assertThat(instances.get(0))
                .isEqualTo(new RunnerInstance(
                        "Rloom-1|b58|1.23.0|Linux",
                        "loom-1",
                        "b58",
                        "1.23.0",
                        "Linux",
                        "r1",
                        Instant.parse("2026-02-03T12:00:01Z")));
    }

    @Test
    void shouldReadTheMetricsOfARunner() {
        RunnerMetrics metrics = Operations.one(
                "getRunnerMetrics", client -> client.monitors().runners().metrics("r/1"));
        assertThat(metrics).isEqualTo(new RunnerMetrics(Instant.parse("2026-02-03T12:00:00Z"), 10213L, 9));
    }
}
