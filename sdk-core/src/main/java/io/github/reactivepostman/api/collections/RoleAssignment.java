package io.github.reactivepostman.api.collections;

import org.jspecify.annotations.Nullable;

/**
 * A role that somebody has in a collection.
 *
 * @param id id of the user, the group or the team
 * @param role what they may do
 */
public record RoleAssignment(String id, @Nullable CollectionRole role) {}
