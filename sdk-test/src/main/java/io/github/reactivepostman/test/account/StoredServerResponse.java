package io.github.reactivepostman.test.account;

import java.time.Instant;
import tools.jackson.databind.node.ObjectNode;

/**
 * Holds a server error that a mock server of the emulated account can answer.
 *
 * @param id the id
 * @param mockId the mock server
 * @param document name, status, headers, language and body, as written; not to be changed
 * @param createdAt when it was made
 * @param updatedAt when it was changed last
 */
public record StoredServerResponse(
        String id, String mockId, ObjectNode document, Instant createdAt, Instant updatedAt) {
    StoredServerResponse with(ObjectNode newDocument) {
        return new StoredServerResponse(id, mockId, newDocument, createdAt, Account.now());
    }
}
