package io.github.reactivepostman.test.account;

import java.util.List;

/** Keeps the tags of collections and workspaces. */
public final class TagStore {
    private final Store<StoredTags> store = new Store<>();

    /** Returns the tags of an element; empty when it has none. */
    public List<String> of(String entityType, String entityId) {
        StoredTags tags = store.find(key(entityType, entityId));
        return tags == null ? List.of() : tags.slugs();
    }

    /** Gives an element other tags. */
    public void replace(String entityType, String entityId, List<String> slugs) {
        StoredTags tags = new StoredTags(entityType, entityId, List.copyOf(slugs));
        if (store.update(key(entityType, entityId), old -> tags) == null) {
            store.add(key(entityType, entityId), tags);
        }
    }

    /** Returns the elements that have a tag, in the order in which they were tagged first. */
    public List<StoredTags> having(String slug) {
        return store.all().stream().filter(tags -> tags.slugs().contains(slug)).toList();
    }

    private static String key(String entityType, String entityId) {
        return entityType + ' ' + entityId;
    }
}
