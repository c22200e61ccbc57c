package io.github.reactivepostman.test.account;

import java.time.Instant;

/**
 * Tells that an environment is a fork of another one.
 *
 * @param id the fork's id
 * @param sourceId the id of the environment that it was made of
 * @param label the fork's label
 * @param createdAt when it was made
 */
public record StoredEnvironmentFork(String id, String sourceId, String label, Instant createdAt) {}
