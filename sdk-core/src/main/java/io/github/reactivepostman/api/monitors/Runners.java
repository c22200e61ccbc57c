package io.github.reactivepostman.api.monitors;

import io.github.reactivepostman.api.Page;
import io.github.reactivepostman.api.PageMeta;
import io.github.reactivepostman.api.Pages;
import io.github.reactivepostman.http.Endpoint;
import io.github.reactivepostman.http.Exchange;
import io.github.reactivepostman.internal.Values;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Runners, which execute monitors in a network of one's own; their ids are to be found in the team's settings. */
public final class Runners {

    private static final Endpoint INSTANCES = Endpoint.get("/runners/{runnerId}/instances");
    private static final Endpoint METRICS = Endpoint.get("/runners/{runnerId}/metrics");
    private static final int PAGE_SIZE = 25;

    private final Exchange exchange;

    Runners(Exchange exchange) {
        this.exchange = exchange;
    }

    /** Streams the processes of a runner; the next page is fetched only when the subscriber asks for more. */
    public Flux<RunnerInstance> instances(String runnerId) {
        return Pages.byCursor(cursor -> instancesPage(runnerId, PAGE_SIZE, cursor));
    }

    /**
     * Reads one page of the processes of a runner: the one at the cursor, or the first for null.
     *
     * @param pageSize how many it holds at most, 1 to 25
     */
    public Mono<Page<RunnerInstance>> instancesPage(String runnerId, int pageSize, @Nullable String cursor) {
        return exchange.call(INSTANCES, runnerId)
                .query("limit", Values.atLeast("pageSize", 1, pageSize))
                .query("cursor", cursor)
                .as(Instances.class)
                .map(Instances::page);
    }

    /** Reads how many runs wait for a runner. */
    public Mono<RunnerMetrics> metrics(String runnerId) {
        return exchange.call(METRICS, runnerId).as(RunnerMetrics.class);
    }

    private record Instances(
            @Nullable List<RunnerInstance> data, @Nullable Meta meta) {
        Page<RunnerInstance> page() {
            String next = meta == null ? null : meta.nextCursor();
            return Page.of(data, new PageMeta(next, null, null, null));
        }
    }

    private record Meta(
            @Nullable String nextCursor,
            @Nullable String model,
            @Nullable String action,
            @Nullable String url) {}
}
