package io.github.reactivepostman.spring.calls;

import io.github.reactivepostman.http.ExchangeFilter;
import io.github.reactivepostman.http.PostmanRequest;
import io.github.reactivepostman.http.PostmanResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** The last errors of one client's calls, and whether its key was accepted last; safe to use from any thread. */
public final class CallRecord implements ExchangeFilter {

    private static final int KEPT = 10;
    private static final int UNAUTHORIZED = 401;

    private final AtomicReference<List<RecordedError>> errors = new AtomicReference<>(List.of());
    private volatile boolean unauthorized;

    CallRecord() {}

    /** Returns the last errors, at most ten, the newest first. */
    public List<RecordedError> errors() {
        return errors.get();
    }

    /** Tells whether the service refused the key, and has accepted it in no call since. */
    public boolean isUnauthorized() {
        return unauthorized;
    }

    @Override
    public Mono<PostmanResponse> filter(PostmanRequest request, Next next) {
        return next.exchange(request)
                .doOnNext(answer -> answered(request, answer.status()))
                .doOnError(error -> failed(request, error));
    }

    private void answered(PostmanRequest request, int status) {
        noteKey(request, status);
        if (status >= 400) {
            add(RecordedError.of(request, status));
        }
    }

    private void failed(PostmanRequest request, Throwable error) {
        RecordedError recorded = RecordedError.of(request, error);
        noteKey(request, recorded.status());
        add(recorded);
    }

    /** A status of 500 or more, or of 429, may come from before the place where the key is looked at. */
    private void noteKey(PostmanRequest request, @Nullable Integer status) {
        if (status == null || request.isWithoutKey()) {
            return;
        }
        if (status == UNAUTHORIZED) {
            unauthorized = true;
        } else if (status < 500 && status != 429) {
            unauthorized = false;
        }
    }

    private void add(RecordedError error) {
        errors.updateAndGet(known -> withNewest(known, error));
    }

    private static List<RecordedError> withNewest(List<RecordedError> known, RecordedError error) {
        Deque<RecordedError> changed = new ArrayDeque<>(known);
        changed.addFirst(error);
        if (changed.size() > KEPT) {
            changed.removeLast();
        }
        return List.copyOf(changed);
    }
}
