package io.github.reactivepostman.internal.limit;

import io.github.reactivepostman.error.PermitDeniedException;
import io.github.reactivepostman.ratelimit.Priority;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One call of a run and what became of it; times are virtual nanoseconds, {@link #NEVER} for what did not happen. */
final class ModelCall {

    static final long NEVER = Long.MAX_VALUE;

    enum Outcome {
        ANSWERED,
        REFUSED,
        DENIED,
        LOST,
        CANCELLED
    }

    /** One wait for a permit, and when it was over. */
    static final class Attempt {
        final long askedAt;
        long leftAt = NEVER;
        long endedAt = NEVER;

        Attempt(long askedAt) {
            this.askedAt = askedAt;
        }

        boolean waitsAt(long time) {
            return askedAt < time && time < Math.min(leftAt, endedAt);
        }
    }

    final int id;
    final CallTag tag;
    final List<Attempt> attempts = new ArrayList<>();

    @Nullable Outcome outcome;

    @Nullable PermitDeniedException denial;

    ModelCall(int id, CallTag tag) {
        this.id = id;
        this.tag = tag;
    }

    void asks(long now) {
        attempts.add(new Attempt(now));
    }

    void leaves(long now) {
        last().leftAt = now;
    }

    void attemptEnds(long now) {
        last().endedAt = Math.min(last().endedAt, now);
    }

    /** Notes how the call ended, the first time. */
    void ends(Outcome how, long now) {
        if (outcome == null) {
            outcome = how;
            attemptEnds(now);
        }
    }

    Attempt first() {
        return attempts.get(0);
    }

    Attempt last() {
        return attempts.get(attempts.size() - 1);
    }

    boolean isWaiting() {
        return outcome == null && !attempts.isEmpty() && last().leftAt == NEVER;
    }

    Priority priority() {
        return tag.priority() == Priority.BATCH ? Priority.BATCH : Priority.INTERACTIVE;
    }

    /** Returns when it asked, moved back by what its priority yields: the smallest goes first. */
    long turn() {
        return first().askedAt + priority().handicap().toNanos();
    }

    long maxWait() {
        Duration longest = tag.maxWait();
        return longest == null ? NEVER : longest.toNanos();
    }

    String lane() {
        return tag.path() + " " + priority();
    }

    /** Tells whether it counts in the bucket of that name. */
    boolean countsIn(String bucket) {
        return bucket.equals("account") || tag.path().equals("/" + bucket);
    }

    @Override
    public String toString() {
        return id + " " + lane() + " " + outcome;
    }
}
