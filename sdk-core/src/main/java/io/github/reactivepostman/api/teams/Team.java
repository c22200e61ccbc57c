package io.github.reactivepostman.api.teams;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.reactivepostman.internal.Values;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A team of an organisation.
 *
 * @param id team id
 * @param name name
 * @param handle name in addresses
 * @param description text about it
 * @param organizationId organisation that it belongs to
 * @param createdBy id of the user who made it; the SCIM id with {@link Teams#withScimIds()}
 * @param enabled whether it is in use
 * @param memberCount how many members it has; told in lists
 * @param createdAt when it was made
 * @param updatedAt when it last changed
 * @param more fields that are not known here: what a call asks for besides, whose form the API's definition leaves open
 */
public record Team(
        String id,
        @Nullable String name,
        @Nullable String handle,
        @Nullable String description,
        @Nullable String organizationId,
        @Nullable String createdBy,
        @Nullable Boolean enabled,
        @Nullable Integer memberCount,
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt,
        @JsonAnySetter Map<String, JsonNode> more) {

    public Team {
        more = Values.map(more);
    }
}
