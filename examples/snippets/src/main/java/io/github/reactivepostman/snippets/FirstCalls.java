package io.github.reactivepostman.snippets;

import io.github.reactivepostman.PostmanClient;
import io.github.reactivepostman.api.Jobs;
import io.github.reactivepostman.api.Polling;
import io.github.reactivepostman.api.collections.CollectionDocument;
import io.github.reactivepostman.api.collections.CollectionQuery;
import io.github.reactivepostman.api.collections.CollectionRef;
import io.github.reactivepostman.api.collections.CollectionSummary;
import io.github.reactivepostman.api.collections.DuplicateTask;
import io.github.reactivepostman.api.environments.EnvironmentContent;
import io.github.reactivepostman.api.environments.EnvironmentRef;
import io.github.reactivepostman.api.environments.EnvironmentVariable;
import io.github.reactivepostman.api.users.AuthenticatedUser;
import io.github.reactivepostman.api.workspaces.WorkspaceCreate;
import io.github.reactivepostman.api.workspaces.WorkspaceRef;
import io.github.reactivepostman.api.workspaces.WorkspaceType;
import java.time.Duration;
import java.util.Map;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** Calls of typed resources and of any path. */
public final class FirstCalls {

    private final PostmanClient client;

    public FirstCalls(PostmanClient client) {
        this.client = client;
    }

    /** Reads who the key belongs to. */
    public Mono<String> user() {
        // tag::user[]
        Mono<AuthenticatedUser> me = client.users().me();
        // end::user[]
        return me.map(answer -> String.valueOf(answer.user().username()));
    }

    /** Makes a workspace, then an environment and a collection in it. */
    public Mono<CollectionRef> create() {
        // tag::create[]
        Mono<WorkspaceRef> workspace = client.workspaces().create(WorkspaceCreate.of("Billing", WorkspaceType.TEAM));

        EnvironmentContent staging = EnvironmentContent.of("Staging")
                .with(EnvironmentVariable.of("host", "staging.example.com"))
                .with(EnvironmentVariable.ofSecret("token", "made-up"));

        Mono<CollectionRef> collection = workspace.flatMap(made -> {
            Mono<EnvironmentRef> environment = client.environments().create(made.id(), staging);
            return environment.then(client.collections().create(made.id(), CollectionDocument.named("Invoices")));
        });
        // end::create[]
        return collection;
    }

    /** Renames a collection and keeps all the rest of it. */
    public Mono<CollectionRef> rename(String id) {
        // tag::rename[]
        Mono<CollectionRef> renamed = client.collections()
                .get(id)
                .map(document -> document.withName("Invoices, 2027"))
                .flatMap(document -> client.collections().replace(id, document));
        // end::rename[]
        return renamed;
    }

    /** Reads any path. */
    public Mono<JsonNode> generic(String workspaceId) {
        // tag::generic[]
        Mono<JsonNode> environments = client.get()
                .uri("/environments")
                .query("workspace", workspaceId)
                .retrieve()
                .bodyToMono(JsonNode.class);
        // end::generic[]
        return environments;
    }

    /** Sends a body to any path. */
    public Mono<Void> genericBody(String collectionId) {
        // tag::generic-body[]
        Mono<Void> renamed = client.patch()
                .uri("/collections/{id}", collectionId)
                .body("collection", Map.of("info", Map.of("name", "Invoices")))
                .send();
        // end::generic-body[]
        return renamed;
    }

    /** Reads the status of an answer, whatever it is. */
    public Mono<Integer> status(String id) {
        // tag::status[]
        Mono<Integer> status = client.get().uri("/collections/{id}", id).exchange(answer -> Mono.just(answer.status()));
        // end::status[]
        return status;
    }

    /** Reads three collections of a workspace: one page of it. */
    public Flux<CollectionSummary> firstThree(String workspaceId) {
        // tag::paging[]
        CollectionQuery query =
                CollectionQuery.all().withWorkspaceId(workspaceId).withPageSize(50);
        Flux<CollectionSummary> firstThree = client.collections().list(query).take(3);
        // end::paging[]
        return firstThree;
    }

    /** Copies a collection and waits for the end of that. */
    public Mono<DuplicateTask> copy(String collectionUid, String workspaceId) {
        // tag::job[]
        Mono<DuplicateTask> copied = client.collections()
                .duplicate(collectionUid, workspaceId)
                .flatMap(task -> Jobs.poll(
                        client.collections().duplicateJob(task.id()),
                        Polling.defaults().withDeadline(Duration.ofMinutes(2))));
        // end::job[]
        return copied;
    }
}
