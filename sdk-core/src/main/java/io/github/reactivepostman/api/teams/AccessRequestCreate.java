package io.github.reactivepostman.api.teams;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.reactivepostman.internal.Values;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An access request to be made for one or more users, groups, teams or organisations.
 *
 * @param requestType what it asks for
 * @param role the role that it asks for; null is sent as null
 * @param reason why; may be empty
 * @param entities who the role is for
 */
public record AccessRequestCreate(
        AccessRequestType requestType,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable TeamRole role,
        String reason,
        @JsonProperty("entityList") List<TeamEntity> entities) {

    public AccessRequestCreate {
        Values.present("requestType", requestType);
        Values.present("reason", reason);
        entities = Values.list(entities);
        Values.atLeast("number of entities", 1, entities.size());
    }

    /** Creates a request without a reason. */
    public static AccessRequestCreate of(AccessRequestType type, TeamRole role, TeamEntity... entities) {
        return new AccessRequestCreate(type, Values.present("role", role), "", List.of(entities));
    }

    /** Creates a request that names neither a role nor a reason. */
    public static AccessRequestCreate withoutRole(AccessRequestType type, TeamEntity... entities) {
        return new AccessRequestCreate(type, null, "", List.of(entities));
    }

    public AccessRequestCreate withReason(String reason) {
        return new AccessRequestCreate(requestType, role, reason, entities);
    }
}
