package io.github.reactivepostman.api;

import io.github.reactivepostman.error.RequestInfo;
import io.github.reactivepostman.internal.Values;
import java.util.function.Function;
import reactor.core.publisher.Mono;

/**
 * A job that the service works on after it has answered the call that started it.
 *
 * @param id the service's id of the job
 * @param request the call that reads the status, for messages
 * @param status reads the status: each subscription is a call of its own
 * @param state tells from a status how far the job is
 * @param <S> type of the status
 */
public record Job<S>(String id, RequestInfo request, Mono<S> status, Function<S, JobState> state) {

    public Job {
        Values.text("id", id);
        Values.present("request", request);
        Values.present("status", status);
        Values.present("state", state);
    }

    /** Creates a job of the id whose status the call reads. */
    public static <S> Job<S> of(String id, RequestInfo request, Mono<S> status, Function<S, JobState> state) {
        return new Job<>(id, request, status, state);
    }

    @Override
    public String toString() {
        return "Job[" + id + ", " + request + "]";
    }
}
