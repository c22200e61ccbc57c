package io.github.reactivepostman.test.limit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Everything that is counted, as one immutable value, so that one atomic step decides on a call. */
record LimitState(
        Map<String, Windows> keys,
        Windows fresh,
        String defaultKey,
        @Nullable Month month,
        OtherConsumer other) {
    private static final List<String> ACCOUNT = List.of(Family.ACCOUNT);

    record Decision(LimitState after, Verdict verdict) {}

    Decision decide(String key, List<String> buckets, long now) {
        Windows current = windows(key).change(buckets, window -> window.at(now));
        String refusedBy = month != null && month.exhausted() ? Month.BUCKET : current.firstFull(buckets);
        Windows counted = refusedBy == null ? current.change(buckets, window -> window.take(now)) : current;
        Month after = refusedBy == null && month != null ? month.take() : month;
        Verdict verdict = new Verdict(refusedBy, counted.readings(buckets, now), after, now);
        return new Decision(with(key, counted).withMonth(after), verdict);
    }

    Verdict peek(String key, List<String> buckets, long now) {
        Windows current = windows(key).change(buckets, window -> window.at(now));
        return new Verdict(null, current.readings(buckets, now), month, now);
    }

    /** Lets the other consumer make the calls that were due until now. */
    LimitState settle(long now) {
        if (!other.due(now)) {
            return this;
        }
        FixedWindow account = windows(defaultKey).get(Family.ACCOUNT);
        OtherConsumer settled = other;
        while (settled.due(now)) {
            long then = settled.nextAt();
            account = account.at(then);
            settled = settled.called(!account.full());
            account = account.full() ? account : account.take(then);
        }
        FixedWindow result = account;
        return with(defaultKey, windows(defaultKey).change(ACCOUNT, window -> result))
                .withOther(settled);
    }

    LimitState consume(String bucket, int calls, long now) {
        FixedWindow window = windows(defaultKey).get(bucket).at(now);
        int fit = Math.min(calls, window.remaining());
        for (int i = 0; i < fit; i++) {
            window = window.take(now);
        }
        FixedWindow result = window;
        Windows changed = windows(defaultKey).change(List.of(bucket), old -> result);
        return with(defaultKey, changed).withOther(other.consumed(fit, calls - fit));
    }

    LimitState changeAll(UnaryOperator<Windows> change) {
        Map<String, Windows> all = new HashMap<>(keys);
        all.replaceAll((key, windows) -> change.apply(windows));
        return new LimitState(all, change.apply(fresh), defaultKey, month, other);
    }

    private Windows windows(String key) {
        return keys.getOrDefault(key, fresh);
    }

    private LimitState with(String key, Windows windows) {
        Map<String, Windows> all = new HashMap<>(keys);
        all.put(key, windows);
        return new LimitState(all, fresh, defaultKey, month, other);
    }

    private LimitState withMonth(@Nullable Month newMonth) {
        return new LimitState(keys, fresh, defaultKey, newMonth, other);
    }

    private LimitState withOther(OtherConsumer newOther) {
        return new LimitState(keys, fresh, defaultKey, month, newOther);
    }
}
