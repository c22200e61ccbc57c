package io.github.reactivepostman.api;

import io.github.reactivepostman.error.JobFailedException;
import io.github.reactivepostman.error.JobTimeoutException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.SynchronousSink;

/**
 * Waits for the service's jobs by asking for their status.
 *
 * <p>The first call leaves at once, the others after a wait that grows. Each is an ordinary call, which takes a permit
 * and is repeated like any other; when one fails for good, so does the wait, while the job goes on. No thread waits, and
 * cancelling stops the calls.
 */
public final class Jobs {

    private Jobs() {}

    /** Waits for the job at the default intervals: see {@link #poll(Job, Polling)}. */
    public static <S> Mono<S> poll(Job<S> job) {
        return poll(job, Polling.defaults());
    }

    /**
     * Waits until the job is done and returns its last status.
     *
     * <p>Ends with a {@link JobFailedException} when the job failed, and with a {@link JobTimeoutException} at the
     * deadline. Each subscriber asks and counts the time for itself.
     */
    public static <S> Mono<S> poll(Job<S> job, Polling polling) {
        return progress(job, polling).last();
    }

    /** Streams the status of the job at the default intervals: see {@link #progress(Job, Polling)}. */
    public static <S> Flux<S> progress(Job<S> job) {
        return progress(job, Polling.defaults());
    }

    /**
     * Streams each status that is read, the last one included, and completes when the job is done.
     *
     * <p>Ends with a {@link JobFailedException} after the status that told of a failure, and with a
     * {@link JobTimeoutException} at the deadline.
     */
    public static <S> Flux<S> progress(Job<S> job, Polling polling) {
        return Flux.defer(() -> Flux.merge(1, statuses(job, polling), Jobs.<S>deadline(job, polling))
                .handle((status, sink) -> pass(job, status, sink)));
    }

    private static <S> Flux<S> statuses(Job<S> job, Polling polling) {
        return job.status()
                .repeatWhen(answers -> answers.index()
                        .concatMap(answer -> Mono.delay(polling.after(answer.getT1()), polling.timer())));
    }

    private static <S> void pass(Job<S> job, S status, SynchronousSink<S> sink) {
        sink.next(status);
        JobState state = job.state().apply(status);
        if (state instanceof JobState.Done) {
            sink.complete();
        } else if (state instanceof JobState.Failed failed) {
            sink.error(new JobFailedException(job.request(), job.id(), failed.reason()));
        }
    }

    /** Ends in an error; takeUntilOther would hand that on and leave the calls going. */
    private static <S> Mono<S> deadline(Job<?> job, Polling polling) {
        return Mono.delay(polling.deadline(), polling.timer())
                .flatMap(passed ->
                        Mono.error(() -> new JobTimeoutException(job.request(), job.id(), polling.deadline())));
    }
}
