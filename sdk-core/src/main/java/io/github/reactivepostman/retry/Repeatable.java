package io.github.reactivepostman.retry;

import io.github.reactivepostman.error.PermitDeniedException;
import io.github.reactivepostman.error.PostmanRequestException;
import io.github.reactivepostman.error.PostmanResponseException;
import io.github.reactivepostman.error.RateLimitedException;

/** Which failures another attempt may follow. */
final class Repeatable {

    private Repeatable() {}

    /** A refused call was not executed, so any method may be repeated; a limit told by another status is not known. */
    static boolean afterRefusal(Throwable error) {
        return error instanceof RateLimitedException refusal && refusal.status() == 429;
    }

    static boolean afterFailure(Throwable error) {
        if (error instanceof PostmanRequestException lost) {
            return lost.isTransient()
                    && !(lost instanceof PermitDeniedException)
                    && (!lost.isMaybeExecuted() || lost.request().repeatable());
        }
        return error instanceof PostmanResponseException answer
                && isPassing(answer.status())
                && answer.request().repeatable();
    }

    private static boolean isPassing(int status) {
        return status == 408 || (status >= 502 && status <= 504);
    }
}
