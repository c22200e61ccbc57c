package io.github.reactivepostman.test.account;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** Keeps the keys that open one collection each. */
public final class AccessKeyStore {
    private final Store<StoredAccessKey> store = new Store<>();
    private final User user;

    AccessKeyStore(User user) {
        this.user = user;
    }

    /** Adds a key for a collection. */
    public StoredAccessKey add(String collectionIdOrUid) {
        String token = "PMAT-" + Ids.next();
        StoredAccessKey key = new StoredAccessKey(id(), token, user.idOf(collectionIdOrUid), Account.now());
        store.add(key.id(), key);
        return key;
    }

    /** Returns the keys with their places, beginning after the given place. */
    public List<Map.Entry<Long, StoredAccessKey>> after(long place) {
        return store.after(place);
    }

    /** Revokes a key; tells whether there was one. */
    public boolean remove(String id) {
        return store.remove(id) != null;
    }

    /** Tells whether a key opens a collection. */
    public boolean opens(String token, String idOrUid) {
        return store.all().stream()
                .anyMatch(key -> key.token().equals(token) && key.collectionId().equals(user.idOf(idOrUid)));
    }

    /** The service's ids are Base64 text, whose padding must be encoded in a path. */
    private String id() {
        byte[] text = (user.teamId() + ":" + Ids.next()).getBytes(StandardCharsets.US_ASCII);
        return Base64.getEncoder().encodeToString(text);
    }
}
