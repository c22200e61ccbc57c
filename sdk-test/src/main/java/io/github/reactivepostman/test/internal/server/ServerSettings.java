package io.github.reactivepostman.test.internal.server;

import java.time.Duration;

/**
 * Holds how a server listens and answers.
 *
 * @param port the port; 0 for a free one
 * @param latency the time before an answer
 * @param keepAlive how long an idle connection is kept
 * @param daemon whether the event loop lets the process end
 */
public record ServerSettings(int port, Latency latency, Duration keepAlive, boolean daemon) {}
