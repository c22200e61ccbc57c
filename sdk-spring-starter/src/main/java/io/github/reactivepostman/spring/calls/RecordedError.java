package io.github.reactivepostman.spring.calls;

import io.github.reactivepostman.error.ApiError;
import io.github.reactivepostman.error.PostmanResponseException;
import io.github.reactivepostman.error.QuotaExhaustedException;
import io.github.reactivepostman.error.UnreadableAnswerException;
import io.github.reactivepostman.http.PostmanRequest;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An error that a call ended with; immutable, and without its message, which could tell something secret.
 *
 * @param at when the call ended, by the local clock
 * @param operation the call's method and path template
 * @param exception simple name of the error's class; null when the caller asked for the whole answer
 * @param status status of the answer; null when there was none
 */
public record RecordedError(
        Instant at,
        String operation,
        @Nullable String exception,
        @Nullable Integer status) {

    static RecordedError of(PostmanRequest request, Throwable error) {
        return new RecordedError(
                Instant.now(), operation(request), error.getClass().getSimpleName(), status(error));
    }

    static RecordedError of(PostmanRequest request, int status) {
        return new RecordedError(Instant.now(), operation(request), null, status);
    }

    private static String operation(PostmanRequest request) {
        return request.method() + ' ' + request.target();
    }

    private static @Nullable Integer status(Throwable error) {
        if (error instanceof PostmanResponseException answer) {
            return answer.status();
        }
        if (error instanceof UnreadableAnswerException answer) {
            return answer.status();
        }
        ApiError said = error instanceof QuotaExhaustedException quota ? quota.error() : null;
        return said == null ? null : said.status();
    }
}
