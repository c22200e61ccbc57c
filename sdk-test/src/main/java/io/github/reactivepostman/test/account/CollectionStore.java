package io.github.reactivepostman.test.account;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Keeps the collections, the keys to read them with, and the tasks that change them. */
public final class CollectionStore {
    private final Store<StoredCollection> store = new Store<>();
    private final Store<StoredTask> tasks = new Store<>();
    private final Map<String, String> accessKeys = new ConcurrentHashMap<>();
    private final User user;

    CollectionStore(User user) {
        this.user = user;
    }

    /** Adds a collection with a copy of the document; it keeps an id that the document names, if that is free. */
    public StoredCollection add(String workspaceId, ObjectNode document) {
        String named = document.path("info").path("_postman_id").asString("");
        String id = named.isEmpty() || find(named) != null ? Ids.next() : named;
        Instant now = Account.now();
        StoredCollection added = new StoredCollection(id, user.uid(id), workspaceId, completed(document), now, now);
        store.add(id, added);
        return added;
    }

    /** Returns a collection by id or uid, or null. */
    public @Nullable StoredCollection find(String idOrUid) {
        return store.find(user.idOf(idOrUid));
    }

    /** Changes a copy of the document and returns the collection as it is then, or null when there is none. */
    public @Nullable StoredCollection update(String idOrUid, UnaryOperator<ObjectNode> change) {
        return store.update(
                user.idOf(idOrUid),
                old -> old.with(completed(change.apply(old.document().deepCopy()))));
    }

    /** Removes a collection and returns it, or null when there is none. */
    public @Nullable StoredCollection remove(String idOrUid) {
        return store.remove(user.idOf(idOrUid));
    }

    /** Returns a copy of an item of a collection, with new ids for all that is in it. */
    public ObjectNode anew(ObjectNode item) {
        ObjectNode copy = item.deepCopy();
        new ItemIds(user).renew(copy);
        return copy;
    }

    /** Tells whether a key opens a collection. */
    public boolean opens(String accessKey, String idOrUid) {
        return user.idOf(idOrUid).equals(accessKeys.get(accessKey));
    }

    /** Begins a task for a collection. */
    public StoredTask addTask(StoredCollection collection) {
        StoredTask task = new StoredTask(Ids.next(), collection.id(), 0);
        tasks.add(task.id(), task);
        return task;
    }

    /** Asks for a task, which moves it on; null when there is none. */
    public @Nullable StoredTask poll(String taskId) {
        return tasks.update(taskId, StoredTask::polled);
    }

    /** Tells whether a task for the collection is not done yet. */
    public boolean busy(StoredCollection collection) {
        return tasks.all().stream()
                .anyMatch(task -> task.collectionId().equals(collection.id())
                        && !task.status().equals("successful"));
    }

    void addAccessKey(String key, String idOrUid) {
        accessKeys.put(key, user.idOf(idOrUid));
    }

    void removeOf(String workspaceId) {
        store.all().stream()
                .filter(collection -> collection.workspaceId().equals(workspaceId))
                .forEach(collection -> remove(collection.id()));
    }

    List<StoredCollection> all() {
        return store.all();
    }

    private ObjectNode completed(ObjectNode document) {
        ObjectNode copy = document.deepCopy();
        new ItemIds(user).complete(copy);
        return copy;
    }
}
