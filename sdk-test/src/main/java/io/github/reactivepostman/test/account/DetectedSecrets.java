package io.github.reactivepostman.test.account;

import io.github.reactivepostman.test.account.StoredSecret.Decision;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps the secrets that the scanner found. */
public final class DetectedSecrets {
    private static final int SHOWN = 4;

    private final Store<StoredSecret> store = new Store<>();

    /** Adds a secret of a kind, found in a collection, and returns its id. */
    public String add(String workspaceId, String collectionUid, String type, String value) {
        String id =
                Base64.getEncoder().encodeToString(Ids.next().substring(0, 7).getBytes(StandardCharsets.US_ASCII));
        String shown = value.substring(0, Math.min(SHOWN, value.length()));
        store.add(
                id,
                new StoredSecret(
                        id,
                        type,
                        hash(value),
                        shown,
                        workspaceId,
                        "collection",
                        collectionUid,
                        Account.now(),
                        List.of()));
        return id;
    }

    /** Returns a secret, or null. */
    public @Nullable StoredSecret find(String id) {
        return store.find(id);
    }

    /** Decides on a secret and returns it as it is then, or null when there is none. */
    public @Nullable StoredSecret decide(String id, Decision decision) {
        return store.update(id, old -> old.with(decision));
    }

    /** Returns the secrets with their places. */
    public List<Map.Entry<Long, StoredSecret>> all() {
        return store.after(0);
    }

    private static String hash(String value) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
