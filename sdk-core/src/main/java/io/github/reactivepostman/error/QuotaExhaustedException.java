package io.github.reactivepostman.error;

import io.github.reactivepostman.ratelimit.RateLimitState;
import org.jspecify.annotations.Nullable;

/**
 * The plan's quota is used up: waiting for a window does not help, a larger plan or the next month does.
 *
 * <p>Thrown for the answer that said so, and then at once for the calls after it, without sending them.
 */
public class QuotaExhaustedException extends PostmanException {

    private static final long serialVersionUID = 1L;

    private final Scope scope;
    private final transient @Nullable ApiError error;

    public QuotaExhaustedException(
            RequestInfo request, Scope scope, @Nullable ApiError error, @Nullable RateLimitState rateLimit) {
        super(request + message(scope, error), request, rateLimit, null);
        this.scope = scope;
        this.error = error;
    }

    /** Returns which quota is used up. */
    public Scope scope() {
        return scope;
    }

    /** Returns what the service said; null when the call was not sent. */
    public @Nullable ApiError error() {
        return error;
    }

    private static String message(Scope scope, @Nullable ApiError error) {
        return error == null
                ? " was not sent: the " + scope.text + " is used up"
                : " was refused, the " + scope.text + " is used up: " + error;
    }

    /** Which quota is used up. */
    public enum Scope {
        /** The plan's API calls of this month. */
        MONTH("plan's monthly number of API calls"),
        /** The number of resources of one kind that the plan includes. */
        PLAN("plan's number of such resources");

        private final String text;

        Scope(String text) {
            this.text = text;
        }
    }
}
