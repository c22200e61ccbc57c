package io.github.reactivepostman.test.account;

import java.time.Instant;

/**
 * Holds a file of a specification.
 *
 * @param id the id
 * @param path the path within the specification
 * @param type {@code ROOT} or {@code DEFAULT}
 * @param content the whole text
 * @param createdAt when it was made
 * @param updatedAt when it was changed last
 */
public record StoredSpecFile(
        String id, String path, String type, String content, Instant createdAt, Instant updatedAt) {
    /** The type of the one file that everything starts from. */
    public static final String ROOT = "ROOT";
    /** The type of every other file. */
    public static final String DEFAULT = "DEFAULT";

    /** Makes a file up. */
    public static StoredSpecFile of(String path, String type, String content) {
        Instant now = Account.now();
        return new StoredSpecFile(Ids.next(), path, type, content, now, now);
    }

    /** Returns the last part of the path. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Tells whether everything starts from this file. */
    public boolean isRoot() {
        return type.equals(ROOT);
    }

    /** Changes the last part of the path. */
    public StoredSpecFile named(String name) {
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        return new StoredSpecFile(id, folder + name, type, content, createdAt, Account.now());
    }

    /** Changes the type. */
    public StoredSpecFile typed(String newType) {
        return new StoredSpecFile(id, path, newType, content, createdAt, Account.now());
    }

    /** Changes the text. */
    public StoredSpecFile with(String newContent) {
        return new StoredSpecFile(id, path, type, newContent, createdAt, Account.now());
    }
}
