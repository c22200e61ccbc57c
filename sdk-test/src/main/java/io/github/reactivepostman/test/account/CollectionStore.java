package io.github.reactivepostman.test.account;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Keeps the collections and the tasks that change them. */
public final class CollectionStore {
    private final Store<StoredCollection> store = new Store<>();
    private final Store<StoredTask> tasks = new Store<>();
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

    /** Adds a copy of a collection, with other ids and a text added to its name. */
    public StoredCollection copy(StoredCollection collection, String workspaceId, String suffix) {
        ObjectNode document = Contents.unowned(collection.document());
        if (document.path("info") instanceof ObjectNode info) {
            info.put("name", collection.name() + suffix);
        }
        return add(workspaceId, document);
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

    /** Moves it to another workspace and returns it, or null when there is none. */
    public @Nullable StoredCollection move(String idOrUid, String workspaceId) {
        return store.update(user.idOf(idOrUid), old -> old.withWorkspaceId(workspaceId));
    }

    void watch(ActivityStore activities) {
        store.watch(activities.watcher(
                one -> new StoredActivity.Element(one.workspaceId(), "collection", one.uid(), one.name())));
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
