package io.github.reactivepostman.http;

import io.github.reactivepostman.error.ApiError;
import io.github.reactivepostman.internal.limit.Permit.Refusal;

/**
 * What an error's body says.
 *
 * @param error the error
 * @param refusal the limit that it means if the status is 429
 */
record ErrorAnswer(ApiError error, Refusal refusal) {}
