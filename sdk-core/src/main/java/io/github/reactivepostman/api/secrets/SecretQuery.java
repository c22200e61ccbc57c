package io.github.reactivepostman.api.secrets;

import io.github.reactivepostman.http.RequestSpec;
import io.github.reactivepostman.internal.Values;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which detected secrets to list.
 *
 * @param filter only those that it lets through
 * @param since only those found at this moment or later
 * @param until only those found up to this moment
 * @param counted whether the pages tell how many there are in all
 * @param pageSize how many secrets one call fetches
 */
public record SecretQuery(
        SecretFilter filter,
        @Nullable Instant since,
        @Nullable Instant until,
        boolean counted,
        int pageSize) {

    public SecretQuery {
        Values.atLeast("pageSize", 1, pageSize);
    }

    /** Selects every detected secret, 100 a call. */
    public static SecretQuery all() {
        return new SecretQuery(SecretFilter.any(), null, null, false, 100);
    }

    /** Selects only secrets that the filter lets through. */
    public SecretQuery withFilter(SecretFilter filter) {
        return new SecretQuery(Values.present("filter", filter), since, until, counted, pageSize);
    }

    /** Selects only secrets found at this moment or later. */
    public SecretQuery withSince(Instant since) {
        return new SecretQuery(filter, since, until, counted, pageSize);
    }

    /** Selects only secrets found up to this moment. */
    public SecretQuery withUntil(Instant until) {
        return new SecretQuery(filter, since, until, counted, pageSize);
    }

    /** Asks each page to tell how many secrets there are in all. */
    public SecretQuery withTotal() {
        return new SecretQuery(filter, since, until, true, pageSize);
    }

    /** Sets how many secrets one call fetches. */
    public SecretQuery withPageSize(int pageSize) {
        return new SecretQuery(filter, since, until, counted, pageSize);
    }

    RequestSpec applyTo(RequestSpec call) {
        return call.query("limit", pageSize)
                .query("include", counted ? "meta.total" : null)
                .query("since", since)
                .query("until", until)
                .body(filter);
    }
}
