package io.github.reactivepostman.api.collections;

import io.github.reactivepostman.api.Page;
import org.jspecify.annotations.Nullable;

/**
 * A part of the list of a user's forks.
 *
 * @param page the forks that the user can still see
 * @param inaccessible how many forks the user cannot see any more; null when the service does not tell
 */
public record UserForks(Page<ForkSummary> page, @Nullable Integer inaccessible) {}
