package io.github.reactivepostman.http;

import io.github.reactivepostman.error.PostmanRequestException;
import io.github.resilience4j.reactor.timelimiter.TimeLimiterOperator;
import io.github.resilience4j.timelimiter.TimeLimiter;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Makes what a time limiter cuts off a failure like any other without an answer; other timeouts stay as they are. */
final class TimeLimit {

    private final TimeLimiter limiter;
    private final Attempt attempt;
    private volatile @Nullable Throwable own;

    private TimeLimit(TimeLimiter limiter, Attempt attempt) {
        this.limiter = limiter;
        this.attempt = attempt;
    }

    static <T> Mono<T> of(TimeLimiter limiter, Attempt attempt, Mono<T> source) {
        TimeLimit limit = new TimeLimit(limiter, attempt);
        return source.doOnError(error -> limit.own = error)
                .transformDeferred(TimeLimiterOperator.of(limiter))
                .onErrorMap(TimeoutException.class, limit::typed);
    }

    private Throwable typed(TimeoutException error) {
        if (error == own) {
            return error;
        }
        boolean sent = attempt.isSent();
        String message = attempt.info() + (sent ? " got no complete answer" : " was not sent") + " within "
                + limiter.getTimeLimiterConfig().getTimeoutDuration() + ", the limit of time limiter '"
                + limiter.getName() + "'";
        return new PostmanRequestException(message, attempt.info(), attempt.state(), sent, error);
    }
}
