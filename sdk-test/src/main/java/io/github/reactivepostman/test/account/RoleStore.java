package io.github.reactivepostman.test.account;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps who has which role in which collection; at first the user edits and the team views. */
public final class RoleStore {
    private final Map<String, Map<String, Map<Long, String>>> roles = new ConcurrentHashMap<>();
    private final User user;

    RoleStore(User user) {
        this.user = user;
    }

    /** Returns the roles by kind, which is user, group or team, and by number. */
    public Map<String, Map<Long, String>> of(StoredCollection collection) {
        return roles.getOrDefault(collection.id(), initial());
    }

    /** Gives roles by kind and by number, and leaves those of everybody else. */
    public void update(StoredCollection collection, Map<String, Map<Long, String>> changes) {
        roles.merge(collection.id(), merged(initial(), changes), (old, fresh) -> merged(old, changes));
    }

    private static Map<String, Map<Long, String>> merged(
            Map<String, Map<Long, String>> old, Map<String, Map<Long, String>> changes) {
        Map<String, Map<Long, String>> all = new LinkedHashMap<>();
        old.forEach((kind, given) -> {
            Map<Long, String> both = new LinkedHashMap<>(given);
            both.putAll(changes.getOrDefault(kind, Map.of()));
            all.put(kind, both);
        });
        return all;
    }

    private Map<String, Map<Long, String>> initial() {
        return Map.of("user", Map.of(user.id(), "EDITOR"), "group", Map.of(), "team", Map.of(user.teamId(), "VIEWER"));
    }
}
