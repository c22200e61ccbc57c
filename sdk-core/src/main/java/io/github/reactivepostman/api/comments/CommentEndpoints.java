package io.github.reactivepostman.api.comments;

import io.github.reactivepostman.http.Endpoint;

/** The operations on the comments of one kind of thing, which differ by their paths only. */
record CommentEndpoints(Endpoint list, Endpoint create, Endpoint update, Endpoint delete) {

    /** Comments on whole collections. */
    static final class OfCollections {
        private static final Endpoint LIST = Endpoint.get("/collections/{collectionId}/comments");
        private static final Endpoint CREATE = Endpoint.post("/collections/{collectionId}/comments");
        private static final Endpoint UPDATE = Endpoint.put("/collections/{collectionId}/comments/{commentId}");
        private static final Endpoint DELETE = Endpoint.delete("/collections/{collectionId}/comments/{commentId}");

        static final CommentEndpoints ALL = new CommentEndpoints(LIST, CREATE, UPDATE, DELETE);

        private OfCollections() {}
    }

    /** Comments on folders. */
    static final class OfFolders {
        private static final Endpoint LIST = Endpoint.get("/collections/{collectionId}/folders/{folderId}/comments");
        private static final Endpoint CREATE = Endpoint.post("/collections/{collectionId}/folders/{folderId}/comments");
        private static final Endpoint UPDATE =
                Endpoint.put("/collections/{collectionId}/folders/{folderId}/comments/{commentId}");
        private static final Endpoint DELETE =
                Endpoint.delete("/collections/{collectionId}/folders/{folderId}/comments/{commentId}");

        static final CommentEndpoints ALL = new CommentEndpoints(LIST, CREATE, UPDATE, DELETE);

        private OfFolders() {}
    }

    /** Comments on requests. */
    static final class OfRequests {
        private static final Endpoint LIST = Endpoint.get("/collections/{collectionId}/requests/{requestId}/comments");
        private static final Endpoint CREATE =
                Endpoint.post("/collections/{collectionId}/requests/{requestId}/comments");
        private static final Endpoint UPDATE =
                Endpoint.put("/collections/{collectionId}/requests/{requestId}/comments/{commentId}");
        private static final Endpoint DELETE =
                Endpoint.delete("/collections/{collectionId}/requests/{requestId}/comments/{commentId}");

        static final CommentEndpoints ALL = new CommentEndpoints(LIST, CREATE, UPDATE, DELETE);

        private OfRequests() {}
    }

    /** Comments on responses. */
    static final class OfResponses {
        private static final Endpoint LIST =
                Endpoint.get("/collections/{collectionId}/responses/{responseId}/comments");
        private static final Endpoint CREATE =
                Endpoint.post("/collections/{collectionId}/responses/{responseId}/comments");
        private static final Endpoint UPDATE =
                Endpoint.put("/collections/{collectionId}/responses/{responseId}/comments/{commentId}");
        private static final Endpoint DELETE =
                Endpoint.delete("/collections/{collectionId}/responses/{responseId}/comments/{commentId}");

        static final CommentEndpoints ALL = new CommentEndpoints(LIST, CREATE, UPDATE, DELETE);

        private OfResponses() {}
    }
}
