package io.github.reactivepostman.api.auditlogs;

import io.github.reactivepostman.http.RequestSpec;
import io.github.reactivepostman.internal.Values;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which events to list; all that are set must hold.
 *
 * @param userId only events of this user
 * @param action only events of this action, such as {@code user.login_sso}
 * @param since only events from this day on
 * @param until only events before this day
 * @param order which events come first; null leaves it to the service, which begins with the newest
 * @param pageSize how many events one call fetches, 1 to 300
 */
public record AuditQuery(
        @Nullable String userId,
        @Nullable String action,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        @Nullable AuditOrder order,
        int pageSize) {

    public AuditQuery {
        Values.atLeast("pageSize", 1, pageSize);
    }

    /** Selects every event, the newest first, 300 a call. */
    public static AuditQuery all() {
        return new AuditQuery(null, null, null, null, null, 300);
    }

    /** Selects only events of the user. */
    public AuditQuery withUserId(String userId) {
        return new AuditQuery(Values.text("userId", userId), action, since, until, order, pageSize);
    }

    /** Selects only events of the action, by a name that {@link AuditLogs#actions()} tells. */
    public AuditQuery withAction(String action) {
        return new AuditQuery(userId, Values.text("action", action), since, until, order, pageSize);
    }

    /** Selects only events from this day on. */
    public AuditQuery withSince(LocalDate since) {
        return new AuditQuery(userId, action, since, until, order, pageSize);
    }

    /** Selects only events before this day. */
    public AuditQuery withUntil(LocalDate until) {
        return new AuditQuery(userId, action, since, until, order, pageSize);
    }

    /** Sets which events come first. */
    public AuditQuery withOrder(AuditOrder order) {
        return new AuditQuery(userId, action, since, until, order, pageSize);
    }

    /** Sets how many events one call fetches; the service refuses more than 300. */
    public AuditQuery withPageSize(int pageSize) {
        return new AuditQuery(userId, action, since, until, order, pageSize);
    }

    RequestSpec applyTo(RequestSpec call) {
        return call.query("userId", userId)
                .query("action", action)
                .query("since", since)
                .query("until", until)
                .query("orderBy", order)
                .query("limit", pageSize);
    }
}
