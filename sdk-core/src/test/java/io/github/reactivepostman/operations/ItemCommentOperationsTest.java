package io.github.reactivepostman.operations;

import static io.github.reactivepostman.operations.CommentSamples.CHANGE;
import static io.github.reactivepostman.operations.CommentSamples.COMMENT;
import static io.github.reactivepostman.operations.CommentSamples.assertCreated;
import static io.github.reactivepostman.operations.CommentSamples.assertListed;
import static io.github.reactivepostman.operations.CommentSamples.assertUpdated;

import org.junit.jupiter.api.Test;

class ItemCommentOperationsTest {

    @Test
    void shouldListTheCommentsOfRequests() {
        assertListed(Operations.all(
                "getRequestComments",
                client -> client.collections().requests().comments().list("77-c1", "77-r1")));
    }

    @Test
    void shouldCommentOnRequests() {
        assertCreated(Operations.one(
                "createRequestComment",
                client -> client.collections().requests().comments().create("77-c1", "77-r1", COMMENT)));
    }

    @Test
    void shouldChangeACommentOnRequests() {
        assertUpdated(Operations.one(
                "updateRequestComment",
                client -> client.collections().requests().comments().update("77-c1", "77-r1", "503", CHANGE)));
    }

    @Test
    void shouldDeleteACommentOnRequests() {
        Operations.none(
                "deleteRequestComment",
                client -> client.collections().requests().comments().delete("77-c1", "77-r1", "503"));
    }

    @Test
    void shouldListTheCommentsOfResponses() {
        assertListed(Operations.all(
                "getResponseComments",
                client -> client.collections().responses().comments().list("77-c1", "77-e1")));
    }

    @Test
    void shouldCommentOnResponses() {
        assertCreated(Operations.one(
                "createResponseComment",
                client -> client.collections().responses().comments().create("77-c1", "77-e1", COMMENT)));
    }

    @Test
    void shouldChangeACommentOnResponses() {
        assertUpdated(Operations.one(
                "updateResponseComment",
                client -> client.collections().responses().comments().update("77-c1", "77-e1", "503", CHANGE)));
    }

    @Test
    void shouldDeleteACommentOnResponses() {
        Operations.none(
                "deleteResponseComment",
                client -> client.collections().responses().comments().delete("77-c1", "77-e1", "503"));
    }
}
