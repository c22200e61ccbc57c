package io.github.reactivepostman.api.workspaces;

import io.github.reactivepostman.api.Page;
import io.github.reactivepostman.api.PageMeta;
import io.github.reactivepostman.api.Pages;
import io.github.reactivepostman.http.Endpoint;
import io.github.reactivepostman.http.Exchange;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The workspaces that the user can see. */
public final class Workspaces {

    private static final Endpoint LIST = Endpoint.get("/workspaces").in("lists");
    private static final Endpoint GET =
            Endpoint.get("/workspaces/{workspaceId}").in("lists");
    private static final Endpoint CREATE = Endpoint.post("/workspaces");
    private static final Endpoint UPDATE = Endpoint.put("/workspaces/{workspaceId}");
    private static final Endpoint DELETE = Endpoint.delete("/workspaces/{workspaceId}");

    private final Exchange exchange;

    /** Creates the resource; programs get it from their client. */
    public Workspaces(Exchange exchange) {
        this.exchange = exchange;
    }

    /** Streams every workspace; the next page is fetched only when the subscriber asks for more. */
    public Flux<WorkspaceSummary> list() {
        return list(WorkspaceQuery.all());
    }

    /** Streams the selected workspaces; the next page is fetched only when the subscriber asks for more. */
    public Flux<WorkspaceSummary> list(WorkspaceQuery query) {
        return Pages.byCursor(cursor -> listPage(query, cursor));
    }

    /** Reads one page of the selected workspaces: the one at the cursor, or the first for null. */
    public Mono<Page<WorkspaceSummary>> listPage(WorkspaceQuery query, @Nullable String cursor) {
        return query.applyTo(exchange.call(LIST))
                .query("cursor", cursor)
                .as(Listing.class)
                .map(Listing::page);
    }

    /** Reads a workspace and what is in it. */
    public Mono<Workspace> get(String workspaceId, WorkspaceInclude... include) {
        return exchange.call(GET, workspaceId)
                .query("include", WorkspaceInclude.join(List.of(include)))
                .as("workspace", Workspace.class);
    }

    /** Makes a workspace. */
    public Mono<WorkspaceRef> create(WorkspaceCreate workspace) {
        return exchange.call(CREATE).body("workspace", workspace).as("workspace", WorkspaceRef.class);
    }

    /** Changes the given fields and leaves the others. */
    public Mono<WorkspaceRef> update(String workspaceId, WorkspaceUpdate change) {
        return exchange.call(UPDATE, workspaceId).body("workspace", change).as("workspace", WorkspaceRef.class);
    }

    /** Deletes a workspace. */
    public Mono<Void> delete(String workspaceId) {
        return exchange.call(DELETE, workspaceId).send();
    }

    private record Listing(
            @Nullable List<WorkspaceSummary> workspaces,
            @Nullable PageMeta meta) {
        Page<WorkspaceSummary> page() {
            return Page.of(workspaces, meta);
        }
    }
}
