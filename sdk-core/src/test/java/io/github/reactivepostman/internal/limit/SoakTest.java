package io.github.reactivepostman.internal.limit;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.reactivepostman.error.RequestInfo;
import io.github.reactivepostman.ratelimit.RateLimitSettings;
import io.github.reactivepostman.ratelimit.RateLimitState;
import io.github.reactivepostman.ratelimit.TimeSource;
import io.netty.handler.codec.http.EmptyHttpHeaders;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Mono;

/** The engine under more than it will ever see: what a waiter costs, and that no permit gets lost among a million. */
@Timeout(60)
class SoakTest {

    private static final int WAITERS = 100_000;
    private static final int SAMPLE = 10_000;
    private static final int PERMITS = 1_000_000;
    private static final int FIRST = 1_000;
    private static final long BYTES_PER_WAITER = 200;
    private static final Duration DAY = Duration.ofDays(1);
    private static final RequestInfo REQUEST = new RequestInfo("GET", "/me", true);
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final AtomicLong granted = new AtomicLong();
    private final AtomicLong accepted = new AtomicLong();
    private final AtomicLong givenBack = new AtomicLong();

    private LimitEngine engine = engine(1);

    private static LimitEngine engine(int limit) {
        return LimitEngines.create(
                RateLimitSettings.documented().withAccount(limit, DAY).withMaxQueue(PERMITS), TimeSource.system());
    }

    @AfterEach
    void close() {
        engine.close();
    }

    private <T> Mono<T> gated(Mono<T> attempt) {
        return engine.gate(new CallTag(REQUEST, "/me", null, null), attempt);
    }

    /** Subscribes to calls that wait, and returns what ends them all. */
    private static Disposable.Composite subscribe(int number, Supplier<Mono<Object>> call) {
        Disposable[] calls = new Disposable[number];
        for (int i = 0; i < number; i++) {
            calls[i] = call.get().subscribe();
        }
        return Disposables.composite(calls);
    }

    private static long allocated(Supplier<Mono<Object>> call) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        Disposable all = subscribe(SAMPLE, call);
        long after = THREADS.getCurrentThreadAllocatedBytes();
        all.dispose();
        return after - before;
    }

    /** Code that is not compiled yet allocates and takes more: the least of a few rounds is what it costs. */
    private static long least(int rounds, LongSupplier measure) {
        return LongStream.generate(measure).limit(rounds).min().orElseThrow();
    }

    /** Of a call's own part, its tag, to the end of its subscription: an upper bound of what stays while it waits. */
    @Test
    void shouldSpendLittleMemoryOnAWaiter() {
        gated(Mono.never()).subscribe(); // has the only permit

        long gated = least(100, () -> allocated(() -> gated(Mono.never())));
        long ungated = least(100, () -> allocated(Mono::never));
        long perWaiter = (gated - ungated) / SAMPLE;

        assertThat(perWaiter).isPositive().isLessThan(BYTES_PER_WAITER);
    }

    @Test
    void shouldCancelAHundredThousandWaitersWithinASecond() {
        gated(Mono.never()).subscribe();

        long taken = least(3, this::nanosToCancelAll);

        assertThat(Duration.ofNanos(taken)).isLessThan(Duration.ofSeconds(1));
    }

    private long nanosToCancelAll() {
        Disposable all = subscribe(WAITERS, () -> gated(Mono.never()));
        assertThat(engine.limits().current().waiting()).isEqualTo(WAITERS);
        long before = System.nanoTime();
        all.dispose();
        long taken = System.nanoTime() - before;
        assertThat(engine.limits().current().waiting()).isZero();
        return taken;
    }

    @Test
    void shouldAccountForEveryPermitOfAMillion() {
        engine = engine(2 * PERMITS);
        call(FIRST); // so that nobody waits for the first answer while that one's thread has no processor
        Callers.run(2, thread -> call((PERMITS - FIRST) / 2));

        RateLimitState end = engine.limits().current();
        assertThat(granted).hasValue(PERMITS);
        assertThat(accepted.get() + givenBack.get()).isEqualTo(PERMITS);
        assertThat(end.inFlight()).isZero();
        assertThat(end.waiting()).isZero();
        assertThat(end.usedByUs()).isEqualTo((int) accepted.get());
        assertThat(end.remaining()).isEqualTo(2 * PERMITS - (int) accepted.get());
    }

    private void call(int times) {
        for (int i = 0; i < times; i++) {
            boolean sent = i % 4 != 0;
            gated(Mono.deferContextual(context -> sent ? answered(context.get(Permit.class)) : unsent()))
                    .subscribe();
        }
    }

    private Mono<Object> answered(Permit permit) {
        granted.incrementAndGet();
        permit.sending();
        accepted.incrementAndGet();
        permit.answered(200, EmptyHttpHeaders.INSTANCE);
        return Mono.empty();
    }

    private Mono<Object> unsent() {
        granted.incrementAndGet();
        givenBack.incrementAndGet();
        return Mono.empty();
    }
}
