package io.github.reactivepostman.api.workspaces;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.reactivepostman.api.Page;
import io.github.reactivepostman.api.PageMeta;
import io.github.reactivepostman.api.Pages;
import io.github.reactivepostman.http.Endpoint;
import io.github.reactivepostman.http.Exchange;
import io.github.reactivepostman.http.Plan;
import io.github.reactivepostman.internal.Values;
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
    private static final Endpoint ACTIVITIES = Endpoint.get("/workspaces/{workspaceId}/activities");
    private static final Endpoint TRANSFER_ELEMENT = Endpoint.post("/workspaces/{workspaceId}/element-transfers");
    private static final Endpoint TRANSFER_TO_TEAM =
            Endpoint.patch("/workspaces/{workspaceId}/transfers").repeatable().from(Plan.ENTERPRISE);

    private final Exchange exchange;

    /** Creates the resource; programs get it from their client. */
    public Workspaces(Exchange exchange) {
        this.exchange = exchange;
    }

    /** Returns the calls on who may do what in a workspace. */
    public Roles roles() {
        return new Roles(exchange);
    }

    /** Returns the calls on the global variables of a workspace. */
    public Globals globals() {
        return new Globals(exchange);
    }

    /** Returns the calls on the posts that tell what is new in a workspace. */
    public Updates updates() {
        return new Updates(exchange);
    }

    /** Returns the calls on the partners in partner workspaces. */
    public Partners partners() {
        return new Partners(exchange);
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

    /** Streams what happened in a workspace; the next page is fetched only when the subscriber asks for more. */
    public Flux<WorkspaceActivity> activities(String workspaceId) {
        return activities(workspaceId, ActivityQuery.all());
    }

    /** Streams the selected activities; the next page is fetched only when the subscriber asks for more. */
    public Flux<WorkspaceActivity> activities(String workspaceId, ActivityQuery query) {
        return Pages.byCursor(cursor -> activitiesPage(workspaceId, query, cursor));
    }

    /** Reads one page of the selected activities: the one at the cursor, or the first for null. */
    public Mono<Page<WorkspaceActivity>> activitiesPage(
            String workspaceId, ActivityQuery query, @Nullable String cursor) {
        return query.applyTo(exchange.call(ACTIVITIES, workspaceId))
                .query("cursor", cursor)
                .as(Feed.class)
                .map(Feed::page);
    }

    /**
     * Moves an element from this workspace to another one; not from a team's workspace to a personal one. Not repeated
     * when it is not known whether the service executed it.
     */
    public Mono<ElementTransfer> transferElement(String workspaceId, ElementTransfer transfer) {
        return exchange.call(TRANSFER_ELEMENT, workspaceId)
                .body(transfer)
                .as("workspace", ElementMoved.class)
                .map(ElementMoved::transfer);
    }

    /** Moves a workspace to another team; who lacks a role in that team loses access. */
    public Mono<TeamTransfer> transferToTeam(String workspaceId, TeamTransfer transfer) {
        return exchange.call(TRANSFER_TO_TEAM, workspaceId)
                .body(transfer)
                .as("workspace", TeamChanged.class)
                .map(TeamChanged::transfer);
    }

    record ElementMoved(@JsonProperty("element-transfers") ElementTransfer transfer) {
        ElementMoved {
            Values.present("element-transfers", transfer);
        }
    }

    record TeamChanged(TeamTransfer transfer) {
        TeamChanged {
            Values.present("transfer", transfer);
        }
    }

    private record Feed(
            @Nullable List<WorkspaceActivity> data,
            @Nullable PageMeta meta) {
        Page<WorkspaceActivity> page() {
            return Page.of(data, meta);
        }
    }

    private record Listing(
            @Nullable List<WorkspaceSummary> workspaces,
            @Nullable PageMeta meta) {
        Page<WorkspaceSummary> page() {
            return Page.of(workspaces, meta);
        }
    }
}
