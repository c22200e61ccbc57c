package io.github.reactivepostman.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.Outcomes;
import io.github.reactivepostman.PostmanClient;
import io.github.reactivepostman.TestClients;
import io.github.reactivepostman.TestServer;
import io.github.reactivepostman.TestServer.Reply;
import io.github.reactivepostman.api.Job;
import io.github.reactivepostman.api.Jobs;
import io.github.reactivepostman.api.Polling;
import io.github.reactivepostman.api.collections.CollectionTask;
import io.github.reactivepostman.api.collections.DuplicateTask;
import io.github.reactivepostman.api.collections.MergeTask;
import io.github.reactivepostman.api.monitors.Monitor;
import io.github.reactivepostman.api.monitors.MonitorRun;
import io.github.reactivepostman.api.monitors.MonitorRunInfo;
import io.github.reactivepostman.api.monitors.MonitorRunStatus;
import io.github.reactivepostman.api.sdks.Sdk;
import io.github.reactivepostman.error.JobFailedException;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The service's jobs, each in its own words, waited for until they end. */
class JobOperationsTest {

    private static final Polling QUICK = Polling.defaults().withInterval(Duration.ofMillis(1), Duration.ofMillis(1));

    private static <S> S done(Function<PostmanClient, Job<S>> job, String... answers) {
        try (TestServer server = server(answers);
                PostmanClient client = TestClients.client(server.uri())) {
            S last = Outcomes.value(Jobs.poll(job.apply(client), QUICK));
            assertThat(server.received()).hasSize(answers.length);
            return last;
        }
    }

    private static JobFailedException failed(Function<PostmanClient, Job<?>> job, String... answers) {
        try (TestServer server = server(answers);
                PostmanClient client = TestClients.client(server.uri())) {
            return Outcomes.error(Jobs.poll(job.apply(client), QUICK), JobFailedException.class);
        }
    }

    private static TestServer server(String... answers) {
        Reply[] replies = new Reply[answers.length];
        for (int i = 0; i < answers.length; i++) {
            replies[i] = Reply.json(200, answers[i].replace('\'', '"'));
        }
        return TestServer.answering(replies);
    }

    @Test
    void shouldWaitForAReplacement() {
        CollectionTask task = done(
                client -> client.collections().replaceJob("t1"),
                "{'id':'t1','status':'pending'}",
                "{'id':'t1','status':'a word of tomorrow'}",
                "{'id':'t1','status':'successful'}");
        assertThat(task.isDone()).isTrue();
        JobFailedException error =
                failed(client -> client.collections().replaceJob("t1"), "{'id':'t1','status':'failed'}");
        assertThat(error.jobId()).isEqualTo("t1");
    }

    @Test
    void shouldWaitForADuplication() {
        DuplicateTask task = done(
                client -> client.collections().duplicateJob("t2"),
                "{'task':{'id':'t2','status':'processing'}}",
                "{'task':{'id':'t2','status':'completed'}}");
        assertThat(task.isDone()).isTrue();
        JobFailedException error = failed(
                client -> client.collections().duplicateJob("t2"),
                "{'task':{'id':'t2','status':'failed','reason':'no room'}}");
        assertThat(error.reason()).isEqualTo("no room");
    }

    @Test
    void shouldWaitForAMerge() {
        MergeTask task = done(
                client -> client.collections().forks().mergeJob("t3"),
                "{'id':'t3','status':'in-progress'}",
                "{'id':'t3','status':'successful'}");
        assertThat(task.isDone()).isTrue();
        JobFailedException error = failed(
                client -> client.collections().forks().mergeJob("t3"),
                "{'id':'t3','status':'failed','details':{'error':{'message':'both changed'}}}");
        assertThat(error.reason()).isEqualTo("both changed");
    }

    @Test
    void shouldWaitForARunOfAMonitor() {
        Monitor monitor = done(
                client -> client.monitors().runJob("m1", run("j2")),
                "{'monitor':{'id':'m1','name':'m'}}",
                "{'monitor':{'id':'m1','name':'m','lastRun':{'jobId':'j1','status':'failed'}}}",
                "{'monitor':{'id':'m1','name':'m','lastRun':{'jobId':'j2','status':'running'}}}",
                "{'monitor':{'id':'m1','name':'m','lastRun':{'jobId':'j2','status':'success'}}}");
        assertThat(monitor.lastRun()).isNotNull();
        JobFailedException error = failed(
                client -> client.monitors().runJob("m1", run(null)),
                "{'monitor':{'id':'m1','name':'m','lastRun':{'jobId':'j2','status':'failed'}}}");
        assertThat(error.reason()).isEqualTo("failed");
    }

    private static MonitorRun run(@Nullable String jobId) {
        MonitorRunInfo info =
                new MonitorRunInfo(jobId, "m1", null, null, null, MonitorRunStatus.RUNNING, null, null, null);
        return new MonitorRun(info, null, List.of(), List.of());
    }

    @Test
    void shouldWaitForABuild() {
        Sdk sdk = done(
                client -> client.sdks().buildJob("s1"),
                "{'id':'s1','buildStatus':'queued'}",
                "{'id':'s1','buildStatus':'in_progress'}",
                "{'id':'s1','buildStatus':'succeeded'}");
        assertThat(sdk.id()).isEqualTo("s1");
        JobFailedException error = failed(
                client -> client.sdks().buildJob("s1"),
                "{'id':'s1','buildStatus':'failed','error':{'message':'no operations'}}");
        assertThat(error.reason()).isEqualTo("no operations");
    }
}
