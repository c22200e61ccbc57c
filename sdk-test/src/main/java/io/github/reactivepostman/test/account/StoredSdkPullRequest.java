package io.github.reactivepostman.test.account;

import java.time.Instant;

/**
 * Holds a pull request with an SDK.
 *
 * @param number its number in the repository
 * @param status open, merged or closed
 * @param sdkId the SDK
 * @param createdAt when it was opened
 */
public record StoredSdkPullRequest(int number, String status, String sdkId, Instant createdAt) {}
