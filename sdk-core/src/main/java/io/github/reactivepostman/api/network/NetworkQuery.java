package io.github.reactivepostman.api.network;

import io.github.reactivepostman.http.RequestSpec;
import io.github.reactivepostman.internal.Values;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which workspaces of the network to list; all that are set must hold, and texts are compared without regard to case.
 *
 * @param type only elements of this kind
 * @param name only those whose name contains this
 * @param summary only those whose summary contains this
 * @param description only those whose description contains this
 * @param since only those made at this time or later
 * @param until only those made until this time
 * @param addedBy only those that this user brought in
 * @param createdBy only those that this user made
 * @param sort by what to sort; null together with {@code direction} for the service's order
 * @param direction which end of the sorted list comes first
 * @param pageSize how many elements one call fetches; the service fetches 1,000 at most
 */
public record NetworkQuery(
        @Nullable NetworkElementType type,
        @Nullable String name,
        @Nullable String summary,
        @Nullable String description,
        @Nullable Instant since,
        @Nullable Instant until,
        @Nullable String addedBy,
        @Nullable String createdBy,
        @Nullable NetworkSort sort,
        @Nullable SortDirection direction,
        int pageSize) {

    public NetworkQuery {
        Values.atLeast("pageSize", 1, pageSize);
    }

    /** Selects everything in the network, 1,000 elements a call. */
    public static NetworkQuery all() {
        return new NetworkQuery(null, null, null, null, null, null, null, null, null, null, 1000);
    }

    /** Selects only elements of the kind. */
    public NetworkQuery withType(NetworkElementType type) {
        return new NetworkQuery(
                type, name, summary, description, since, until, addedBy, createdBy, sort, direction, pageSize);
    }

    /** Selects only elements whose name contains the text. */
    public NetworkQuery withName(String name) {
        return new NetworkQuery(
                type, name, summary, description, since, until, addedBy, createdBy, sort, direction, pageSize);
    }

    /** Selects only elements whose summary contains the text. */
    public NetworkQuery withSummary(String summary) {
        return new NetworkQuery(
                type, name, summary, description, since, until, addedBy, createdBy, sort, direction, pageSize);
    }

    /** Selects only elements whose description contains the text. */
    public NetworkQuery withDescription(String description) {
        return new NetworkQuery(
                type, name, summary, description, since, until, addedBy, createdBy, sort, direction, pageSize);
    }

    /** Selects only elements made at the time or later. */
    public NetworkQuery withSince(Instant since) {
        return new NetworkQuery(
                type, name, summary, description, since, until, addedBy, createdBy, sort, direction, pageSize);
    }

    /** Selects only elements made until the time. */
    public NetworkQuery withUntil(Instant until) {
        return new NetworkQuery(
                type, name, summary, description, since, until, addedBy, createdBy, sort, direction, pageSize);
    }

    /** Selects only elements that the user brought into the network. */
    public NetworkQuery withAddedBy(String userId) {
        return new NetworkQuery(
                type, name, summary, description, since, until, userId, createdBy, sort, direction, pageSize);
    }

    /** Selects only elements that the user made. */
    public NetworkQuery withCreatedBy(String userId) {
        return new NetworkQuery(
                type, name, summary, description, since, until, addedBy, userId, sort, direction, pageSize);
    }

    /** Sorts the list; the service takes no sort without a direction. */
    public NetworkQuery withSort(NetworkSort sort, SortDirection direction) {
        return new NetworkQuery(
                type, name, summary, description, since, until, addedBy, createdBy, sort, direction, pageSize);
    }

    /** Sets how many elements one call fetches. */
    public NetworkQuery withPageSize(int pageSize) {
        return new NetworkQuery(
                type, name, summary, description, since, until, addedBy, createdBy, sort, direction, pageSize);
    }

    RequestSpec applyTo(RequestSpec call) {
        return call.query("type", type)
                .query("name", name)
                .query("summary", summary)
                .query("description", description)
                .query("since", since)
                .query("until", until)
                .query("addedBy", addedBy)
                .query("createdBy", createdBy)
                .query("sort", sort)
                .query("direction", direction)
                .query("limit", pageSize);
    }
}
