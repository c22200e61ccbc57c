package io.github.reactivepostman.test.account;

import java.time.Instant;

/**
 * Holds a runner of the emulated account.
 *
 * @param id the id
 * @param instances how many processes it has
 * @param queueDepth how many runs wait for it
 * @param lastPingAt when it was heard of last
 */
public record StoredRunner(String id, int instances, int queueDepth, Instant lastPingAt) {}
