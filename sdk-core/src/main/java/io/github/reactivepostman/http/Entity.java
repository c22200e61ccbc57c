package io.github.reactivepostman.http;

import java.net.http.HttpHeaders;
import org.jspecify.annotations.Nullable;

/**
 * An answer as a value.
 *
 * @param status HTTP status
 * @param headers headers, found by any case
 * @param body the decoded body; null only when none was asked for
 * @param <T> type of the body
 */
public record Entity<T>(
        int status, HttpHeaders headers, @Nullable T body) {}
