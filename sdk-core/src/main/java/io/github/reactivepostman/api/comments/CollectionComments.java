package io.github.reactivepostman.api.comments;

import io.github.reactivepostman.http.Exchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Comments on whole collections, which are named by their uids. */
public final class CollectionComments {

    private final Comments comments;

    /** Creates the resource; programs get it from their client. */
    public CollectionComments(Exchange exchange) {
        this.comments = new Comments(exchange, CommentEndpoints.OfCollections.ALL);
    }

    /** Streams the comments of all threads. */
    public Flux<Comment> list(String collectionUid) {
        return comments.list(collectionUid);
    }

    /** Adds a comment, which begins a thread unless it names one. */
    public Mono<Comment> create(String collectionUid, CommentCreate comment) {
        return comments.create(comment, collectionUid);
    }

    /** Replaces the text of a comment. */
    public Mono<Comment> update(String collectionUid, String commentId, CommentUpdate change) {
        return comments.update(change, collectionUid, commentId);
    }

    /** Deletes a comment; the first one of a thread takes the others with it. */
    public Mono<Void> delete(String collectionUid, String commentId) {
        return comments.delete(collectionUid, commentId);
    }

    /** Marks a thread as resolved, whatever it is about. */
    public Mono<Void> resolve(String threadId) {
        return comments.resolve(threadId);
    }
}
