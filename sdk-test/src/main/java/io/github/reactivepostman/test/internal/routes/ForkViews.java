package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.account.Account;
import io.github.reactivepostman.test.account.StoredCollection;
import io.github.reactivepostman.test.account.StoredFork;
import io.github.reactivepostman.test.internal.web.Json;
import tools.jackson.databind.node.ObjectNode;

/** Writes forks as the service does. */
final class ForkViews {
    private ForkViews() {}

    static ObjectNode made(StoredFork fork, StoredCollection collection, Account account) {
        ObjectNode view = CollectionViews.changed(collection);
        view.set("fork", origin(fork, account));
        return view;
    }

    static ObjectNode origin(StoredFork fork, Account account) {
        return Json.object()
                .put("label", fork.label())
                .put("createdAt", fork.createdAt().toString())
                .put("from", account.user().uid(fork.parentId()));
    }

    static ObjectNode ofCollection(StoredFork fork, Account account) {
        return listed(fork, account).put("createdBy", account.user().fullName());
    }

    static ObjectNode ofUser(StoredFork fork, Account account) {
        return listed(fork, account).put("sourceId", account.user().uid(fork.parentId()));
    }

    private static ObjectNode listed(StoredFork fork, Account account) {
        return Json.object()
                .put("forkName", fork.label())
                .put("forkId", account.user().uid(fork.id()))
                .put("createdAt", fork.createdAt().toString());
    }
}
