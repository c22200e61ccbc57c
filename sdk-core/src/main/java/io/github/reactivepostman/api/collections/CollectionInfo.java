package io.github.reactivepostman.api.collections;

import io.github.reactivepostman.internal.json.Instants;
import io.github.reactivepostman.internal.json.Nodes;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a collection document tells about itself.
 *
 * @param id collection id; null in a document that was not saved yet
 * @param uid id that starts with the owner's id; null in a document that was not saved yet
 * @param name name
 * @param description text about it
 * @param schema address of the document's format
 * @param createdAt when it was made
 * @param updatedAt when it last changed
 * @param lastUpdatedBy id of the user who last changed it
 * @param fork what it was forked from; null for a collection of its own
 */
public record CollectionInfo(
        @Nullable String id,
        @Nullable String uid,
        @Nullable String name,
        @Nullable String description,
        @Nullable String schema,
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt,
        @Nullable String lastUpdatedBy,
        @Nullable CollectionFork fork) {

    static CollectionInfo of(JsonNode info) {
        return new CollectionInfo(
                Nodes.text(info, "_postman_id"),
                Nodes.text(info, "uid"),
                Nodes.text(info, "name"),
                Nodes.description(info),
                Nodes.text(info, "schema"),
                Instants.parse(Nodes.text(info, "createdAt")),
                Instants.parse(Nodes.text(info, "updatedAt")),
                Nodes.text(info, "lastUpdatedBy"),
                fork(info.path("fork")));
    }

    private static @Nullable CollectionFork fork(JsonNode fork) {
        return fork.isObject()
                ? new CollectionFork(
                        Nodes.text(fork, "label"),
                        Instants.parse(Nodes.text(fork, "createdAt")),
                        Nodes.text(fork, "from"))
                : null;
    }
}
