package io.github.reactivepostman.examples.tracklimits;

import io.github.reactivepostman.http.ExchangeFilter;
import io.github.reactivepostman.http.PostmanRequest;
import io.github.reactivepostman.http.PostmanResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import reactor.core.publisher.Mono;

/** Counts what was called and found; as a filter of the client it sees every request that leaves. */
final class Progress implements ExchangeFilter {

    private final Map<Kind, LongAdder> found = new ConcurrentHashMap<>();
    private final AtomicInteger sent = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicInteger planned = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();
    private final AtomicLong waitedNanos = new AtomicLong();
    private final AtomicLong startedAt = new AtomicLong(System.nanoTime());

    @Override
    public Mono<PostmanResponse> filter(PostmanRequest request, Next next) {
        sent.incrementAndGet();
        return next.exchange(request).doOnNext(answer -> refused.addAndGet(answer.status() == 429 ? 1 : 0));
    }

    /** Counts a call's end, and goes on without what could not be read. */
    <T> Mono<T> track(Mono<T> call) {
        return call.doOnError(error -> failed.incrementAndGet())
                .onErrorComplete()
                .doOnTerminate(done::incrementAndGet);
    }

    void planned() {
        planned.incrementAndGet();
    }

    void found(Kind kind) {
        found.computeIfAbsent(kind, key -> new LongAdder()).increment();
    }

    void waited(Duration time) {
        waitedNanos.addAndGet(time.toNanos());
    }

    long count(Kind kind) {
        LongAdder count = found.get(kind);
        return count == null ? 0 : count.sum();
    }

    int sent() {
        return sent.get();
    }

    int refused() {
        return refused.get();
    }

    int toDo() {
        return planned.get();
    }

    int done() {
        return done.get();
    }

    int failed() {
        return failed.get();
    }

    Duration waited() {
        return Duration.ofNanos(waitedNanos.get());
    }

    Duration taken() {
        return Duration.ofNanos(System.nanoTime() - startedAt.get());
    }
}
