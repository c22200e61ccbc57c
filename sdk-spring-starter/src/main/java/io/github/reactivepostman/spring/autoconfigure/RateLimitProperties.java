package io.github.reactivepostman.spring.autoconfigure;

import io.github.reactivepostman.ratelimit.Pacing;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How calls keep to the call limits.
 *
 * @param limit Calls of the account in one window, until answers tell another limit.
 * @param window Length of the account's window.
 * @param families Stricter limits of some operations by their names, those that are documented included.
 * @param pacing Whether calls leave as soon as they are permitted, or evenly.
 * @param reserve Permits of every window that are kept back.
 * @param maxWait Longest that a call may wait for its permit; without one, as long as it takes.
 * @param maxQueue How many calls may wait at once; one more fails at once.
 * @param shareByKey Whether clients of one key, server and limit settings share one budget.
 */
public record RateLimitProperties(
        @Nullable Integer limit,
        @Nullable Duration window,
        @DefaultValue Map<String, Family> families,
        @Nullable Pacing pacing,
        @DefaultValue Reserve reserve,
        @Nullable Duration maxWait,
        @Nullable Integer maxQueue,
        @Nullable Boolean shareByKey) {

    /**
     * Limit of some operations: a new one, or changes of a documented one.
     *
     * @param enabled Whether the limit is kept; true by default.
     * @param limit Calls in one window.
     * @param window Length of a window.
     * @param operations Calls that count, each as method, or *, and path template, such as GET /workspaces/{id}.
     */
    public record Family(
            @Nullable Boolean enabled,
            @Nullable Integer limit,
            @Nullable Duration window,
            @Nullable List<String> operations) {}

    /**
     * Permits of every window that are kept back.
     *
     * @param interactive Permits that batch calls leave to interactive ones.
     * @param others Permits that are left to other programs with the same key.
     */
    public record Reserve(
            @Nullable Integer interactive, @Nullable Integer others) {}
}
