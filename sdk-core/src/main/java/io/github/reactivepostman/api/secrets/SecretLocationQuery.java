package io.github.reactivepostman.api.secrets;

import io.github.reactivepostman.http.RequestSpec;
import io.github.reactivepostman.internal.Values;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which places of a secret to list.
 *
 * @param workspaceId the workspace to look in
 * @param since only places found at this moment or later
 * @param until only places found up to this moment
 * @param resourceType only places in resources of this type
 * @param pageSize how many places one call fetches
 */
public record SecretLocationQuery(
        String workspaceId,
        @Nullable Instant since,
        @Nullable Instant until,
        @Nullable SecretResourceType resourceType,
        int pageSize) {

    public SecretLocationQuery {
        Values.text("workspaceId", workspaceId);
        Values.atLeast("pageSize", 1, pageSize);
    }

    /** Selects every place in the workspace, 100 a call. */
    public static SecretLocationQuery in(String workspaceId) {
        return new SecretLocationQuery(workspaceId, null, null, null, 100);
    }

    /** Selects only places found at this moment or later. */
    public SecretLocationQuery withSince(Instant since) {
        return new SecretLocationQuery(workspaceId, since, until, resourceType, pageSize);
    }

    /** Selects only places found up to this moment. */
    public SecretLocationQuery withUntil(Instant until) {
        return new SecretLocationQuery(workspaceId, since, until, resourceType, pageSize);
    }

    /** Selects only places in resources of the type. */
    public SecretLocationQuery withResourceType(SecretResourceType type) {
        return new SecretLocationQuery(workspaceId, since, until, type, pageSize);
    }

    /** Sets how many places one call fetches. */
    public SecretLocationQuery withPageSize(int pageSize) {
        return new SecretLocationQuery(workspaceId, since, until, resourceType, pageSize);
    }

    RequestSpec applyTo(RequestSpec call) {
        return call.query("workspaceId", workspaceId)
                .query("limit", pageSize)
                .query("since", since)
                .query("until", until)
                .query("resourceType", resourceType);
    }
}
