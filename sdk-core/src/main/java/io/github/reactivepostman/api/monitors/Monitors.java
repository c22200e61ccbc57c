package io.github.reactivepostman.api.monitors;

import io.github.reactivepostman.api.Job;
import io.github.reactivepostman.api.Jobs;
import io.github.reactivepostman.api.Page;
import io.github.reactivepostman.api.PageMeta;
import io.github.reactivepostman.api.Pages;
import io.github.reactivepostman.http.Endpoint;
import io.github.reactivepostman.http.Exchange;
import io.github.reactivepostman.internal.Values;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Monitors, which run a collection on a schedule. */
public final class Monitors {

    private static final Endpoint LIST = Endpoint.get("/monitors").in("monitors");
    private static final Endpoint CREATE = Endpoint.post("/monitors").in("monitors");
    private static final Endpoint GET = Endpoint.get("/monitors/{monitorId}").in("monitors");
    private static final Endpoint UPDATE = Endpoint.put("/monitors/{monitorId}").in("monitors");
    private static final Endpoint DELETE =
            Endpoint.delete("/monitors/{monitorId}").in("monitors");
    private static final Endpoint RUN =
            Endpoint.post("/monitors/{monitorId}/run").in("monitors");

    /** The service answers after 300 seconds at the latest. */
    private static final Duration RUN_TIMEOUT = Duration.ofSeconds(330);

    private final Exchange exchange;

    /** Creates the resource; programs get it from their client. */
    public Monitors(Exchange exchange) {
        this.exchange = exchange;
    }

    /** Returns the calls on the runners that execute monitors in a network of one's own. */
    public Runners runners() {
        return new Runners(exchange);
    }

    /** Streams every monitor; the next page is fetched only when the subscriber asks for more. */
    public Flux<MonitorSummary> list() {
        return list(MonitorQuery.all());
    }

    /** Streams the selected monitors; the next page is fetched only when the subscriber asks for more. */
    public Flux<MonitorSummary> list(MonitorQuery query) {
        return Pages.byCursor(cursor -> listPage(query, cursor));
    }

    /** Reads one page of the selected monitors: the one at the cursor, or the first for null. */
    public Mono<Page<MonitorSummary>> listPage(MonitorQuery query, @Nullable String cursor) {
        return query.applyTo(exchange.call(LIST))
                .query("cursor", cursor)
                .as(Listing.class)
                .map(Listing::page);
    }

    /** Reads a monitor, its settings and its last run. */
    public Mono<Monitor> get(String monitorId) {
        return exchange.call(GET, monitorId).as("monitor", Monitor.class);
    }

    /** Makes a monitor in a workspace. */
    public Mono<MonitorRef> create(String workspaceId, MonitorCreate monitor) {
        return exchange.call(CREATE)
                .query("workspace", Values.text("workspaceId", workspaceId))
                .body("monitor", monitor)
                .as("monitor", MonitorRef.class);
    }

    /** Changes the given settings and leaves the others. */
    public Mono<MonitorRef> update(String monitorId, MonitorSettings change) {
        return exchange.call(UPDATE, monitorId).body("monitor", change).as("monitor", MonitorRef.class);
    }

    /** Deletes a monitor. */
    public Mono<Void> delete(String monitorId) {
        return exchange.call(DELETE, monitorId).send();
    }

    /**
     * Runs a monitor and waits for its end, whatever the client's response timeout is.
     *
     * <p>After 300 seconds the service answers with a run that is not {@linkplain MonitorRunStatus#isDone() done};
     * {@link #runJob} waits for its end.
     */
    public Mono<MonitorRun> run(String monitorId) {
        return exchange.call(RUN, monitorId).responseTimeout(RUN_TIMEOUT).as("run", MonitorRun.class);
    }

    /** Starts a run of a monitor and does not wait for its end: {@link #runJob} does. */
    public Mono<MonitorRun> runAsync(String monitorId) {
        return exchange.call(RUN, monitorId).query("async", true).as("run", MonitorRun.class);
    }

    /**
     * Returns a run of a monitor as a job, for {@link Jobs} to wait for or to follow.
     *
     * <p>The service tells the last run of a monitor only: when another run begins before this one was seen to end, its
     * end is not seen any more. A run without a job id is any last one.
     */
    public Job<Monitor> runJob(String monitorId, MonitorRun run) {
        String jobId = run.info().jobId();
        return Job.of(
                jobId == null ? monitorId : jobId, GET.info(), get(monitorId), monitor -> monitor.runState(jobId));
    }

    private record Listing(
            @Nullable List<MonitorSummary> monitors,
            @Nullable PageMeta meta) {
        Page<MonitorSummary> page() {
            return Page.of(monitors, meta);
        }
    }
}
