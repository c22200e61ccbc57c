package io.github.reactivepostman.test.account;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Holds a component of the emulated account.
 *
 * @param id the id
 * @param name the name
 * @param type OAS2, OAS3 or OAS3_1
 * @param status active or archived
 * @param content the draft
 * @param format JSON or YAML
 * @param versions what is published, the oldest first
 * @param createdAt when it was made
 * @param updatedAt when it was changed last
 */
public record StoredComponent(
        String id,
        String name,
        String type,
        String status,
        String content,
        String format,
        List<StoredComponentVersion> versions,
        Instant createdAt,
        Instant updatedAt) {
    /** Tells whether it can only be read. */
    public boolean isArchived() {
        return status.equals("archived");
    }

    /** Replaces name and status. */
    public StoredComponent with(String newName, String newStatus) {
        return new StoredComponent(id, newName, type, newStatus, content, format, versions, createdAt, Account.now());
    }

    /** Replaces the draft. */
    public StoredComponent withDraft(String newContent, String newFormat) {
        return new StoredComponent(id, name, type, status, newContent, newFormat, versions, createdAt, Account.now());
    }

    /** Adds a version with the draft's content. */
    public StoredComponent published(String versionId, String label) {
        StoredComponentVersion version = new StoredComponentVersion(versionId, label, content, format, Account.now());
        List<StoredComponentVersion> all =
                Stream.concat(versions.stream(), Stream.of(version)).toList();
        return new StoredComponent(id, name, type, status, content, format, all, createdAt, Account.now());
    }
}
