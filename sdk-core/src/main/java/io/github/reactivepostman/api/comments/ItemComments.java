package io.github.reactivepostman.api.comments;

import io.github.reactivepostman.http.Exchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Comments on folders, requests or responses, which are named by their uid and that of their collection. */
public final class ItemComments {

    private final Comments comments;

    private ItemComments(Exchange exchange, CommentEndpoints endpoints) {
        this.comments = new Comments(exchange, endpoints);
    }

    /** Creates the resource for folders; programs get it from their client. */
    public static ItemComments onFolders(Exchange exchange) {
        return new ItemComments(exchange, CommentEndpoints.OfFolders.ALL);
    }

    /** Creates the resource for requests; programs get it from their client. */
    public static ItemComments onRequests(Exchange exchange) {
        return new ItemComments(exchange, CommentEndpoints.OfRequests.ALL);
    }

    /** Creates the resource for responses; programs get it from their client. */
    public static ItemComments onResponses(Exchange exchange) {
        return new ItemComments(exchange, CommentEndpoints.OfResponses.ALL);
    }

    /** Streams the comments of all threads. */
    public Flux<Comment> list(String collectionUid, String itemUid) {
        return comments.list(collectionUid, itemUid);
    }

    /** Adds a comment, which begins a thread unless it names one. */
    public Mono<Comment> create(String collectionUid, String itemUid, CommentCreate comment) {
        return comments.create(comment, collectionUid, itemUid);
    }

    /** Replaces the text of a comment. */
    public Mono<Comment> update(String collectionUid, String itemUid, String commentId, CommentUpdate change) {
        return comments.update(change, collectionUid, itemUid, commentId);
    }

    /** Deletes a comment; the first one of a thread takes the others with it. */
    public Mono<Void> delete(String collectionUid, String itemUid, String commentId) {
        return comments.delete(collectionUid, itemUid, commentId);
    }

    /** Marks a thread as resolved, whatever it is about. */
    public Mono<Void> resolve(String threadId) {
        return comments.resolve(threadId);
    }
}
