package io.github.reactivepostman.http;

import io.github.reactivepostman.error.ApiError;
import io.github.reactivepostman.error.ConflictException;
import io.github.reactivepostman.error.ForbiddenException;
import io.github.reactivepostman.error.NotFoundException;
import io.github.reactivepostman.error.PostmanException;
import io.github.reactivepostman.error.PostmanResponseException;
import io.github.reactivepostman.error.QuotaExhaustedException;
import io.github.reactivepostman.error.QuotaExhaustedException.Scope;
import io.github.reactivepostman.error.RateLimitedException;
import io.github.reactivepostman.error.RequestInfo;
import io.github.reactivepostman.error.ServerErrorException;
import io.github.reactivepostman.error.UnauthorizedException;
import io.github.reactivepostman.error.ValidationException;
import io.github.reactivepostman.ratelimit.RateLimitState;
import org.jspecify.annotations.Nullable;

/** Turns an answer that is no success into the exception of its status. */
final class StatusErrors {

    private StatusErrors() {}

    static PostmanException exception(Answer answer) {
        RequestInfo request = answer.info();
        ApiError error = answer.error().error();
        RateLimitState state = answer.state();
        return switch (answer.status()) {
            case 401 -> new UnauthorizedException(request, error, state);
            case 403 -> new ForbiddenException(request, error, state);
            case 404 -> new NotFoundException(request, error, state);
            case 409, 423 -> new ConflictException(request, error, state);
            case 400 -> badRequest(request, error, state);
            case 411, 413, 415, 422 -> new ValidationException(request, error, state);
            case 429 -> refused(answer, request, error, state);
            default -> other(request, error, state);
        };
    }

    /** Some operations answer 400 to what others have a status for; then the name tells. */
    private static PostmanException badRequest(RequestInfo request, ApiError error, @Nullable RateLimitState state) {
        return switch (String.valueOf(error.name())) {
            case "rateLimit" -> new RateLimitedException(request, error, state);
            case "instanceNotFoundError" -> new NotFoundException(request, error, state);
            default -> new ValidationException(request, error, state);
        };
    }

    private static PostmanException refused(
            Answer answer, RequestInfo request, ApiError error, @Nullable RateLimitState state) {
        return switch (answer.error().refusal()) {
            case MONTH -> new QuotaExhaustedException(request, Scope.MONTH, error, state);
            case PLAN -> new QuotaExhaustedException(request, Scope.PLAN, error, state);
            case WINDOW -> new RateLimitedException(request, error, state);
        };
    }

    private static PostmanException other(RequestInfo request, ApiError error, @Nullable RateLimitState state) {
        return error.status() >= 500
                ? new ServerErrorException(request, error, state)
                : new PostmanResponseException(request, error, state);
    }
}
