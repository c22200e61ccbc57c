package io.github.reactivepostman.api.monitors;

import io.github.reactivepostman.http.RequestSpec;
import io.github.reactivepostman.internal.Values;
import org.jspecify.annotations.Nullable;

/**
 * Which monitors to list; all that are set must hold.
 *
 * @param workspaceId only those in this workspace
 * @param active only those that are switched on, or off
 * @param owner only those of the user with this id
 * @param collectionUid only those that run this collection
 * @param environmentUid only those that use this environment
 * @param pageSize how many monitors one call fetches, 1 to 25
 */
public record MonitorQuery(
        @Nullable String workspaceId,
        @Nullable Boolean active,
        @Nullable String owner,
        @Nullable String collectionUid,
        @Nullable String environmentUid,
        int pageSize) {

    public MonitorQuery {
        Values.atLeast("pageSize", 1, pageSize);
    }

    /** Selects every monitor that the user can see, 25 a call. */
    public static MonitorQuery all() {
        return new MonitorQuery(null, null, null, null, null, 25);
    }

    /** Selects only monitors in the workspace. */
    public MonitorQuery withWorkspaceId(String workspaceId) {
        return new MonitorQuery(
                Values.text("workspaceId", workspaceId), active, owner, collectionUid, environmentUid, pageSize);
    }

    /** Selects only monitors that are switched on, or off. */
    public MonitorQuery withActive(boolean active) {
        return new MonitorQuery(workspaceId, active, owner, collectionUid, environmentUid, pageSize);
    }

    /** Selects only monitors of a user. */
    public MonitorQuery withOwner(String userId) {
        return new MonitorQuery(
                workspaceId, active, Values.text("userId", userId), collectionUid, environmentUid, pageSize);
    }

    /** Selects only monitors that run the collection. */
    public MonitorQuery withCollectionUid(String collectionUid) {
        return new MonitorQuery(
                workspaceId, active, owner, Values.text("collectionUid", collectionUid), environmentUid, pageSize);
    }

    /** Selects only monitors that use the environment. */
    public MonitorQuery withEnvironmentUid(String environmentUid) {
        return new MonitorQuery(
                workspaceId, active, owner, collectionUid, Values.text("environmentUid", environmentUid), pageSize);
    }

    /** Sets how many monitors one call fetches; the service refuses more than 25. */
    public MonitorQuery withPageSize(int pageSize) {
        return new MonitorQuery(workspaceId, active, owner, collectionUid, environmentUid, pageSize);
    }

    RequestSpec applyTo(RequestSpec call) {
        return call.query("workspace", workspaceId)
                .query("active", active)
                .query("owner", owner)
                .query("collectionUid", collectionUid)
                .query("environmentUid", environmentUid)
                .query("limit", pageSize);
    }
}
