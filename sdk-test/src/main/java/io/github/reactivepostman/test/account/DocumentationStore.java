package io.github.reactivepostman.test.account;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Keeps the published documentation of collections, as it was published. */
public final class DocumentationStore {
    private static final int SHORT = 7;

    private final Map<String, ObjectNode> settings = new ConcurrentHashMap<>();
    private final Map<String, String> ids = new ConcurrentHashMap<>();

    /** Publishes, or publishes in another way, and returns the documentation's id, which stays the same. */
    public String publish(StoredCollection collection, ObjectNode newSettings) {
        settings.put(collection.id(), newSettings.deepCopy());
        return ids.computeIfAbsent(
                collection.id(), key -> Ids.next().replace("-", "").substring(0, SHORT));
    }

    /** Returns how a collection's documentation is published; null when it is not. */
    public @Nullable ObjectNode find(String collectionId) {
        return settings.get(collectionId);
    }

    /** Takes the documentation away; tells whether there was any. */
    public boolean unpublish(String collectionId) {
        ids.remove(collectionId);
        return settings.remove(collectionId) != null;
    }
}
