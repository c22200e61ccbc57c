package io.github.reactivepostman.api.comments;

import io.github.reactivepostman.http.Endpoint;
import io.github.reactivepostman.http.Exchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Makes the calls for the comments of one kind of thing, which is named by one id or by two. */
final class Comments {

    private static final Endpoint RESOLVE = Endpoint.post("/comments-resolutions/{threadId}");

    private final Exchange exchange;
    private final CommentEndpoints endpoints;

    Comments(Exchange exchange, CommentEndpoints endpoints) {
        this.exchange = exchange;
        this.endpoints = endpoints;
    }

    Flux<Comment> list(Object... ids) {
        return exchange.call(endpoints.list(), ids).asFlux("data", Comment.class);
    }

    Mono<Comment> create(CommentCreate comment, Object... ids) {
        return exchange.call(endpoints.create(), ids).body(comment).as("data", Comment.class);
    }

    Mono<Comment> update(CommentUpdate change, Object... ids) {
        return exchange.call(endpoints.update(), ids).body(change).as("data", Comment.class);
    }

    Mono<Void> delete(Object... ids) {
        return exchange.call(endpoints.delete(), ids).send();
    }

    Mono<Void> resolve(String threadId) {
        return exchange.call(RESOLVE, threadId).send();
    }
}
