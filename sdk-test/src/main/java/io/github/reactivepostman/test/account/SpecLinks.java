package io.github.reactivepostman.test.account;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Keeps which specifications and collections were generated from each other, and the tasks that do it. */
public final class SpecLinks {
    private final Store<StoredLink> links = new Store<>();
    private final Store<StoredSpecTask> tasks = new Store<>();

    /** Returns all of them. */
    public List<StoredLink> all() {
        return links.all();
    }

    /** Returns what joins the two, or null. */
    public @Nullable StoredLink find(String specId, String collectionId) {
        return links.find(key(specId, collectionId));
    }

    /** Changes what joins the two and returns it as it is then, or null when nothing does. */
    public @Nullable StoredLink update(String specId, String collectionId, UnaryOperator<StoredLink> change) {
        return links.update(key(specId, collectionId), change);
    }

    /** Joins the two, or says that they are in step again. */
    public void join(StoredSpec spec, String collectionId) {
        if (update(spec.id(), collectionId, link -> link.synced(spec.revision())) == null) {
            links.add(key(spec.id(), collectionId), StoredLink.of(spec, collectionId));
        }
    }

    /** Begins to generate; what is made has an id already. */
    public StoredSpecTask generate(boolean collection, String fromId, String name, @Nullable String failure) {
        String madeId = Ids.next();
        return begin(
                collection ? "specs" : "collections",
                "generation",
                collection ? "collection" : "spec",
                collection ? fromId : madeId,
                collection ? madeId : fromId,
                name,
                failure);
    }

    /** Begins to bring the collection up to the specification, or the other way around. */
    public StoredSpecTask sync(boolean collection, StoredLink link) {
        String element = collection ? "collections" : "specs";
        String model = collection ? "collection" : "spec";
        return begin(element, "sync", model, link.specId(), link.collectionId(), "", null);
    }

    private StoredSpecTask begin(
            String element,
            String action,
            String model,
            String specId,
            String collectionId,
            String name,
            @Nullable String failure) {
        String elementId = element.equals("specs") ? specId : collectionId;
        StoredSpecTask task = new StoredSpecTask(
                Ids.next(), element, elementId, action, model, specId, collectionId, name, failure, 0);
        tasks.add(task.id(), task);
        return task;
    }

    /** Asks for a task of an element, which moves it on; null when there is none. */
    public @Nullable StoredSpecTask poll(String element, String elementId, String taskId) {
        StoredSpecTask known = tasks.find(taskId);
        boolean matches = known != null
                && known.element().equals(element)
                && known.elementId().equals(elementId);
        return matches ? tasks.update(taskId, StoredSpecTask::polled) : null;
    }

    /** Tells whether a task of the element is not done yet. */
    public boolean busy(String elementId) {
        return tasks.all().stream()
                .anyMatch(task ->
                        task.elementId().equals(elementId) && task.status().equals("pending"));
    }

    private static String key(String specId, String collectionId) {
        return specId + ' ' + collectionId;
    }
}
