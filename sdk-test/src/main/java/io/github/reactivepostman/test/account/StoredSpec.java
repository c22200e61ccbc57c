package io.github.reactivepostman.test.account;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Holds a specification of the emulated account.
 *
 * @param id the id
 * @param workspaceId the workspace that holds it
 * @param name the name
 * @param type language and version, such as {@code OPENAPI:3.1}
 * @param files the files in the order in which they were added
 * @param versions the tagged versions, the newest first
 * @param revision how often the files were changed
 * @param createdAt when it was made
 * @param updatedAt when it was changed last
 */
public record StoredSpec(
        String id,
        String workspaceId,
        String name,
        String type,
        List<StoredSpecFile> files,
        List<StoredSpecVersion> versions,
        int revision,
        Instant createdAt,
        Instant updatedAt) {
    /** Returns the file at a path, or null. */
    public @Nullable StoredSpecFile file(String path) {
        return files.stream()
                .filter(file -> file.path().equals(path))
                .findFirst()
                .orElse(null);
    }

    /** Returns the root, or null when it was deleted. */
    public @Nullable StoredSpecFile root() {
        return files.stream().filter(StoredSpecFile::isRoot).findFirst().orElse(null);
    }

    /** Changes the name. */
    public StoredSpec named(String newName) {
        return new StoredSpec(id, workspaceId, newName, type, files, versions, revision, createdAt, Account.now());
    }

    /** Adds a file. */
    public StoredSpec plus(StoredSpecFile file) {
        return with(Stream.concat(files.stream(), Stream.of(file)).toList());
    }

    /** Changes each file. */
    public StoredSpec each(UnaryOperator<StoredSpecFile> change) {
        return with(files.stream().map(change).toList());
    }

    /** Takes a file away. */
    public StoredSpec without(StoredSpecFile file) {
        return with(files.stream().filter(each -> !each.id().equals(file.id())).toList());
    }

    /** Tells whether nothing has changed since the last version. */
    public boolean isTagged() {
        return !versions.isEmpty() && versions.get(0).revision() == revision;
    }

    StoredSpec tagged(StoredSpecVersion version) {
        List<StoredSpecVersion> all =
                Stream.concat(Stream.of(version), versions.stream()).toList();
        return new StoredSpec(id, workspaceId, name, type, files, all, revision, createdAt, updatedAt);
    }

    private StoredSpec with(List<StoredSpecFile> newFiles) {
        return new StoredSpec(id, workspaceId, name, type, newFiles, versions, revision + 1, createdAt, Account.now());
    }
}
