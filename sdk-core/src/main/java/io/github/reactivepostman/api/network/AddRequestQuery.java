package io.github.reactivepostman.api.network;

import io.github.reactivepostman.http.RequestSpec;
import io.github.reactivepostman.internal.Values;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which requests to list; all that are set must hold.
 *
 * @param since only those made at this time or later
 * @param until only those made until this time
 * @param requestedBy only those that this user made
 * @param type only those for elements of this kind
 * @param status only those of which this has become
 * @param name only those for workspaces whose name contains this, without regard to case
 * @param sort by what to sort; null together with {@code direction} for the service's order
 * @param direction which end of the sorted list comes first
 * @param pageSize how many requests one call fetches; the service fetches 1,000 at most
 */
public record AddRequestQuery(
        @Nullable Instant since,
        @Nullable Instant until,
        @Nullable String requestedBy,
        @Nullable NetworkElementType type,
        @Nullable AddRequestStatus status,
        @Nullable String name,
        @Nullable NetworkSort sort,
        @Nullable SortDirection direction,
        int pageSize) {

    public AddRequestQuery {
        Values.atLeast("pageSize", 1, pageSize);
    }

    /** Selects every request, 1,000 a call. */
    public static AddRequestQuery all() {
        return new AddRequestQuery(null, null, null, null, null, null, null, null, 1000);
    }

    /** Selects only requests made at the time or later. */
    public AddRequestQuery withSince(Instant since) {
        return new AddRequestQuery(since, until, requestedBy, type, status, name, sort, direction, pageSize);
    }

    /** Selects only requests made until the time. */
    public AddRequestQuery withUntil(Instant until) {
        return new AddRequestQuery(since, until, requestedBy, type, status, name, sort, direction, pageSize);
    }

    /** Selects only requests that the user made. */
    public AddRequestQuery withRequestedBy(String userId) {
        return new AddRequestQuery(since, until, userId, type, status, name, sort, direction, pageSize);
    }

    /** Selects only requests for elements of the kind. */
    public AddRequestQuery withType(NetworkElementType type) {
        return new AddRequestQuery(since, until, requestedBy, type, status, name, sort, direction, pageSize);
    }

    /** Selects only pending requests, or only denied ones. */
    public AddRequestQuery withStatus(AddRequestStatus status) {
        return new AddRequestQuery(since, until, requestedBy, type, status, name, sort, direction, pageSize);
    }

    /** Selects only requests for workspaces whose name contains the text. */
    public AddRequestQuery withName(String name) {
        return new AddRequestQuery(since, until, requestedBy, type, status, name, sort, direction, pageSize);
    }

    /** Sorts the list; the service takes no sort without a direction. */
    public AddRequestQuery withSort(NetworkSort sort, SortDirection direction) {
        return new AddRequestQuery(since, until, requestedBy, type, status, name, sort, direction, pageSize);
    }

    /** Sets how many requests one call fetches. */
    public AddRequestQuery withPageSize(int pageSize) {
        return new AddRequestQuery(since, until, requestedBy, type, status, name, sort, direction, pageSize);
    }

    RequestSpec applyTo(RequestSpec call) {
        return call.query("since", since)
                .query("until", until)
                .query("requestedBy", requestedBy)
                .query("type", type)
                .query("status", status)
                .query("name", name)
                .query("sort", sort)
                .query("direction", direction)
                .query("limit", pageSize);
    }
}
