package io.github.reactivepostman.test.limit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongFunction;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Decides on calls: each counts in the account and in its families, in all of them or, when one is full, in none.
 *
 * <p>Safe for any number of threads; no thread ever waits. Time is what the given source says, in nanoseconds since the
 * epoch, and must not go back.
 */
public final class Limits {
    private final LongSupplier nanoTime;
    private final List<Family> families;
    private final AtomicReference<LimitState> state;

    /** Builds unused limits. */
    public Limits(LimitPolicy policy, String defaultKey, LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        this.families = policy.families();
        FixedWindow account = FixedWindow.of(policy.limit(), policy.window(), policy.start());
        Windows fresh = Windows.of(account, families, policy.start());
        OtherConsumer other = OtherConsumer.of(policy.otherCallsPerSecond(), nanoTime.getAsLong());
        this.state = new AtomicReference<>(new LimitState(Map.of(), fresh, defaultKey, policy.month(), other));
    }

    /** Counts a call now, or refuses it. */
    public Verdict decide(String key, String method, String path) {
        List<String> buckets = buckets(method, path);
        while (true) {
            LimitState before = state.get();
            long now = nanoTime.getAsLong();
            LimitState.Decision decision = before.settle(now).decide(key, buckets, now);
            if (state.compareAndSet(before, decision.after())) {
                return decision.verdict();
            }
        }
    }

    /** Tells the state for a call that is not counted. */
    public Verdict peek(String key, String method, String path) {
        long now = nanoTime.getAsLong();
        return state.get().settle(now).peek(key, buckets(method, path), now);
    }

    /** Ends all windows of all keys now. */
    public void resetWindows() {
        change(now -> before -> before.changeAll(
                windows -> windows.changeAll(window -> window.at(now).reset())));
    }

    /** Changes the limit of a bucket in the running windows of all keys. */
    public void changeLimit(String bucket, int limit) {
        change(now -> before ->
                before.changeAll(windows -> windows.change(List.of(bucket), window -> window.withLimit(limit))));
    }

    /** Takes calls of the default key from one bucket, as another program would; what does not fit is refused. */
    public void consume(String bucket, int calls) {
        change(now -> before -> before.consume(bucket, calls, now));
    }

    /** Returns the month as counted so far, or null when none is enforced. */
    public @Nullable Month month() {
        return state.get().month();
    }

    /** Returns the calls that other programs got through. */
    public long otherAccepted() {
        return state.get().settle(nanoTime.getAsLong()).other().accepted();
    }

    /** Returns the calls of other programs that were refused. */
    public long otherRefused() {
        return state.get().settle(nanoTime.getAsLong()).other().refused();
    }

    /** Returns the buckets that a call counts in, the account first. */
    public List<String> buckets(String method, String path) {
        List<String> buckets = new ArrayList<>(List.of(Family.ACCOUNT));
        families.stream()
                .filter(family -> family.matches().test(method, path))
                .forEach(family -> buckets.add(family.name()));
        return buckets;
    }

    private void change(LongFunction<UnaryOperator<LimitState>> changeAt) {
        state.updateAndGet(before -> {
            long now = nanoTime.getAsLong();
            return changeAt.apply(now).apply(before.settle(now));
        });
    }
}
