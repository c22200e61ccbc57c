package io.github.reactivepostman.snippets;

import io.github.reactivepostman.PostmanClient;
import io.github.reactivepostman.api.workspaces.Workspace;
import io.github.reactivepostman.error.NotFoundException;
import io.github.reactivepostman.error.PermitDeniedException;
import io.github.reactivepostman.error.PostmanException;
import io.github.reactivepostman.error.PostmanResponseException;
import reactor.core.publisher.Mono;

/** What a program does about errors. */
public final class Failures {

    private final PostmanClient client;

    public Failures(PostmanClient client) {
        this.client = client;
    }

    /** Takes a workspace that does not exist as an empty answer. */
    public Mono<Workspace> find(String id) {
        // tag::not-found[]
        Mono<Workspace> found =
                client.workspaces().get(id).onErrorResume(NotFoundException.class, missing -> Mono.empty());
        // end::not-found[]
        return found;
    }

    /** Says what a failure is good for. */
    // tag::explain[]
    static String explain(PostmanException failure) {
        if (failure instanceof PermitDeniedException denied) {
            return "not sent (" + denied.reason() + "), a permit would take " + denied.expectedWait();
        }
        if (failure instanceof PostmanResponseException answer) {
            return answer.status() + " " + answer.error().name() + ", request id "
                    + answer.error().requestId();
        }
        return failure.request() + (failure.isTransient() ? " can be tried again later" : " failed");
    }
    // end::explain[]
}
