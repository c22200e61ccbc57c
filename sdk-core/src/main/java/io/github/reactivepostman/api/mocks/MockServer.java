package io.github.reactivepostman.api.mocks;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mock server.
 *
 * @param id mock server id
 * @param name name
 * @param uid id that starts with the owner's id
 * @param owner id of the user it belongs to
 * @param collection uid of the collection whose examples it answers with
 * @param environment uid of the environment that gives values to its variables
 * @param mockUrl where it is called
 * @param config how it finds the example to answer with
 * @param isPublic whether everybody can see it; says nothing about who can call it
 * @param deactivated whether it is switched off because its collection or environment is gone
 * @param createdAt when it was made
 * @param updatedAt when it last changed
 */
public record MockServer(
        String id,
        @Nullable String name,
        @Nullable String uid,
        @Nullable String owner,
        @Nullable String collection,
        @Nullable String environment,
        @Nullable String mockUrl,
        @Nullable MockConfig config,
        @Nullable Boolean isPublic,
        @Nullable Boolean deactivated,
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt) {}
