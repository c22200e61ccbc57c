package io.github.reactivepostman.observation;

import io.github.reactivepostman.http.PostmanResponse;
import io.micrometer.observation.Observation;
import java.util.concurrent.atomic.AtomicBoolean;
import reactor.core.publisher.Mono;

/** One observation from its start to its end, of which there is one: a cancel may come at the same time as the answer. */
final class ObservedCall {

    private final Observation observation;
    private final PostmanObservationContext call;
    private final AtomicBoolean ended = new AtomicBoolean();

    ObservedCall(Observation started, PostmanObservationContext call) {
        this.observation = started;
        this.call = call;
    }

    /** Ends the observation before anybody sees what it ended with. */
    Mono<PostmanResponse> observe(Mono<PostmanResponse> answer) {
        return answer.doOnNext(this::answered).doOnError(this::failed).doOnCancel(this::cancelled);
    }

    private void answered(PostmanResponse response) {
        end(() -> call.setResponse(response));
    }

    private void failed(Throwable error) {
        end(() -> observation.error(error));
    }

    private void cancelled() {
        end(() -> {});
    }

    private void end(Runnable how) {
        if (ended.compareAndSet(false, true)) {
            how.run();
            observation.stop();
        }
    }
}
