package io.github.reactivepostman.api.sdks;

import io.github.reactivepostman.api.Job;
import io.github.reactivepostman.api.Jobs;
import io.github.reactivepostman.api.Page;
import io.github.reactivepostman.api.PageMeta;
import io.github.reactivepostman.api.Pages;
import io.github.reactivepostman.error.RequestInfo;
import io.github.reactivepostman.error.UnreadableAnswerException;
import io.github.reactivepostman.http.Endpoint;
import io.github.reactivepostman.http.Entity;
import io.github.reactivepostman.http.Exchange;
import io.github.reactivepostman.http.Plan;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** SDKs that the service generates from collections and specifications. */
public final class Sdks {

    private static final Endpoint LIST = Endpoint.get("/sdks").from(Plan.TEAM);
    private static final Endpoint CREATE = Endpoint.post("/sdks").from(Plan.TEAM);
    private static final Endpoint GET = Endpoint.get("/sdks/{sdkId}").from(Plan.TEAM);
    private static final Endpoint DELETE = Endpoint.delete("/sdks/{sdkId}").from(Plan.TEAM);
    private static final Endpoint DOWNLOAD =
            Endpoint.get("/sdks/{sdkId}/downloads").from(Plan.TEAM);

    private final Exchange exchange;

    /** Creates the resource; programs get it from their client. */
    public Sdks(Exchange exchange) {
        this.exchange = exchange;
    }

    /** Returns the calls on connections to Git repositories. */
    public GitConnections gitConnections() {
        return new GitConnections(exchange);
    }

    /** Streams the selected SDKs; the next page is fetched only when the subscriber asks for more. */
    public Flux<Sdk> list(SdkQuery query) {
        return Pages.byCursor(cursor -> listPage(query, cursor));
    }

    /** Reads one page of the selected SDKs: the one at the cursor, or the first for null. */
    public Mono<Page<Sdk>> listPage(SdkQuery query, @Nullable String cursor) {
        return query.applyTo(exchange.call(LIST))
                .query("cursor", cursor)
                .as(Listing.class)
                .map(Listing::page);
    }

    /** Reads an SDK and how far its build is. */
    public Mono<Sdk> get(String sdkId) {
        return exchange.call(GET, sdkId).as(Sdk.class);
    }

    /** Returns the build of an SDK as a job, for {@link Jobs} to wait for or to follow. */
    public Job<Sdk> buildJob(String sdkId) {
        return Job.of(sdkId, GET.info(), get(sdkId), Sdk::buildState);
    }

    /**
     * Starts to build an SDK and does not wait for the end: {@link #get} tells it.
     *
     * <p>Ends with an {@link UnreadableAnswerException} when the service took the build on without telling where; then
     * {@link #list} finds the SDK.
     */
    public Mono<SdkRef> create(SdkCreate sdk) {
        return exchange.call(CREATE)
                .body(sdk)
                .retrieve()
                .toBodilessEntity()
                .map(answer -> answer.headers()
                        .firstValue("Location")
                        .map(SdkRef::of)
                        .filter(ref -> !ref.id().isBlank())
                        .orElseThrow(() -> withoutId(answer)));
    }

    /** Deletes an SDK and its archive; a build that still runs is a conflict. */
    public Mono<Void> delete(String sdkId) {
        return exchange.call(DELETE, sdkId).send();
    }

    /**
     * Makes an address from which the archive can be fetched for a few minutes.
     *
     * <p>Ends with a {@link io.github.reactivepostman.error.ConflictException} as long as the SDK is not built.
     */
    public Mono<SdkDownload> downloadUrl(String sdkId) {
        return exchange.call(DOWNLOAD, sdkId).as(SdkDownload.class);
    }

    private static UnreadableAnswerException withoutId(Entity<Void> answer) {
        RequestInfo request = new RequestInfo(CREATE.method(), CREATE.template(), CREATE.isRepeatable());
        String problem = "no header Location tells the SDK's id";
        return new UnreadableAnswerException(problem, request, answer.status(), answer.headers(), "", null, null);
    }

    private record Listing(
            @Nullable List<Sdk> data, @Nullable PageMeta meta) {
        Page<Sdk> page() {
            return Page.of(data, meta);
        }
    }
}
