package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.account.Account;
import io.github.reactivepostman.test.account.StoredCollection;
import io.github.reactivepostman.test.account.StoredFork;
import io.github.reactivepostman.test.internal.web.Json;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes collections as the service does. */
final class CollectionViews {
    private CollectionViews() {}

    static ObjectNode listed(StoredCollection collection, Account account) {
        ObjectNode view = Json.object()
                .put("id", collection.id())
                .put("name", collection.name())
                .put("owner", Long.toString(account.user().id()))
                .put("createdAt", collection.createdAt().toString())
                .put("updatedAt", collection.updatedAt().toString())
                .put("uid", collection.uid())
                .put("isPublic", false);
        StoredFork fork = account.collaboration().forks().find(collection.id());
        if (fork != null) {
            view.set("fork", ForkViews.origin(fork, account));
        }
        return view;
    }

    static ObjectNode changed(StoredCollection collection) {
        return Json.object()
                .put("id", collection.id())
                .put("name", collection.name())
                .put("uid", collection.uid());
    }

    static ObjectNode full(StoredCollection collection, Account account) {
        ObjectNode document = collection.document().deepCopy();
        ObjectNode info = document.path("info") instanceof ObjectNode object ? object : Json.object();
        info.put("_postman_id", collection.id())
                .put("updatedAt", collection.updatedAt().toString())
                .put("createdAt", collection.createdAt().toString())
                .put("lastUpdatedBy", Long.toString(account.user().id()))
                .put("uid", collection.uid());
        StoredFork fork = account.collaboration().forks().find(collection.id());
        if (fork != null) {
            info.set("fork", ForkViews.origin(fork, account));
        }
        document.set("info", info);
        return document;
    }

    /** Writes the outline: what belongs to the collection itself, and the uids at its root. */
    static ObjectNode minimal(StoredCollection collection, Account account) {
        ObjectNode full = full(collection, account);
        ObjectNode outline = Json.wrap("info", full.path("info"));
        List.of("variable", "auth").stream().filter(full::has).forEach(key -> outline.set(key, full.path(key)));
        outline.set("events", full.has("event") ? full.path("event") : Json.array());
        outline.set("rootLevelRequests", uids(full, false));
        outline.set("rootLevelFolders", uids(full, true));
        return outline;
    }

    private static ArrayNode uids(ObjectNode full, boolean folders) {
        ArrayNode uids = Json.array();
        for (JsonNode item : full.path("item")) {
            if (item.has("item") == folders) {
                uids.add(item.path("uid"));
            }
        }
        return uids;
    }
}
