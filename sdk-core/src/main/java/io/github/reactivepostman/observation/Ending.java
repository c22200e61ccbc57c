package io.github.reactivepostman.observation;

import io.github.reactivepostman.error.ApiError;
import io.github.reactivepostman.error.PermitDeniedException;
import io.github.reactivepostman.error.PostmanResponseException;
import io.github.reactivepostman.error.QuotaExhaustedException;
import io.github.reactivepostman.error.RateLimitedException;
import io.github.reactivepostman.error.UnreadableAnswerException;
import io.github.reactivepostman.http.PostmanResponse;
import org.jspecify.annotations.Nullable;

/** Sorts what a call can end with. */
final class Ending {

    private static final int NONE = 0;

    private Ending() {}

    static String status(@Nullable PostmanResponse response, @Nullable Throwable error) {
        int status = response == null ? statusOf(error) : response.status();
        return status == NONE ? "none" : Integer.toString(status);
    }

    static String outcome(@Nullable PostmanResponse response, @Nullable Throwable error) {
        if (error instanceof RateLimitedException) {
            return "RATE_LIMITED";
        }
        if (error instanceof QuotaExhaustedException) {
            return "QUOTA_EXHAUSTED";
        }
        if (error instanceof PermitDeniedException) {
            return "DENIED";
        }
        return response == null ? ofErrorStatus(statusOf(error)) : ofStatus(response.status());
    }

    private static int statusOf(@Nullable Throwable error) {
        if (error instanceof PostmanResponseException answer) {
            return answer.status();
        }
        if (error instanceof UnreadableAnswerException answer) {
            return answer.status();
        }
        ApiError said = error instanceof QuotaExhaustedException quota ? quota.error() : null;
        return said == null ? NONE : said.status();
    }

    private static String ofStatus(int status) {
        return status >= 200 && status < 300 ? "SUCCESS" : ofErrorStatus(status);
    }

    private static String ofErrorStatus(int status) {
        if (status == 429) {
            return "RATE_LIMITED";
        }
        return switch (status / 100) {
            case 3 -> "REDIRECTION";
            case 4 -> "CLIENT_ERROR";
            case 5 -> "SERVER_ERROR";
            default -> "UNKNOWN";
        };
    }
}
