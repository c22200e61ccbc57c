package io.github.reactivepostman.examples.tracklimits;

import io.github.reactivepostman.PostmanClient;
import io.github.reactivepostman.api.collections.CollectionItem;
import io.github.reactivepostman.api.collections.CollectionQuery;
import io.github.reactivepostman.api.workspaces.WorkspaceSummary;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads everything in an account: all calls are made at once, and the client lets them out as the limit permits. */
final class Inventory {

    private static final int AT_ONCE = 1024;

    private final PostmanClient client;
    private final Progress progress;

    Inventory(PostmanClient client, Progress progress) {
        this.client = client;
        this.progress = progress;
    }

    Mono<Void> run() {
        return client.workspaces().list().flatMap(this::workspace, AT_ONCE).then();
    }

    private Mono<Void> workspace(WorkspaceSummary workspace) {
        progress.found(Kind.WORKSPACE);
        return Flux.merge(collections(workspace.id()), environments(workspace.id()))
                .then();
    }

    private Flux<Void> collections(String workspaceId) {
        return client.collections()
                .list(CollectionQuery.all().withWorkspaceId(workspaceId))
                .flatMap(collection -> collection(collection.id()), AT_ONCE);
    }

    private Mono<Void> collection(String id) {
        progress.planned();
        return progress.track(client.collections().get(id))
                .doOnNext(document -> {
                    progress.found(Kind.COLLECTION);
                    document.walk().filter(CollectionItem::isFolder).forEach(folder -> progress.found(Kind.FOLDER));
                    document.walk().filter(item -> !item.isFolder()).forEach(request -> progress.found(Kind.REQUEST));
                })
                .then();
    }

    private Flux<Void> environments(String workspaceId) {
        return client.environments().list(workspaceId).flatMap(summary -> environment(summary.id()), AT_ONCE);
    }

    private Mono<Void> environment(String id) {
        progress.planned();
        return progress.track(client.environments().get(id))
                .doOnNext(environment -> {
                    progress.found(Kind.ENVIRONMENT);
                    environment.values().forEach(variable -> progress.found(Kind.VARIABLE));
                })
                .then();
    }
}
