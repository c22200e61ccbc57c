package io.github.reactivepostman.test.account;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Keeps the components. */
public final class ComponentStore {
    private final Store<StoredComponent> store = new Store<>();

    ComponentStore() {}

    /** Adds an active component with a draft. */
    public StoredComponent add(String name, String type, String content, String format) {
        Instant now = Account.now();
        StoredComponent added =
                new StoredComponent(Ids.next(), name, type, "active", content, format, List.of(), now, now);
        store.add(added.id(), added);
        return added;
    }

    /** Publishes the draft of a component and returns the version's id. */
    public String publish(String id, String label) {
        String versionId = Ids.next();
        update(id, component -> component.published(versionId, label));
        return versionId;
    }

    /** Tells whether a component other than the given one has the name. */
    public boolean isTaken(String name, String exceptId) {
        return store.all().stream()
                .anyMatch(other -> other.name().equals(name) && !other.id().equals(exceptId));
    }

    /** Returns a component, or null. */
    public @Nullable StoredComponent find(String id) {
        return store.find(id);
    }

    /** Changes a component and returns it as it is then, or null when there is none. */
    public @Nullable StoredComponent update(String id, UnaryOperator<StoredComponent> change) {
        return store.update(id, change);
    }

    /** Returns all components. */
    public List<StoredComponent> all() {
        return store.all();
    }
}
