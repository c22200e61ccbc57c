package io.github.reactivepostman.internal.limit;

import io.github.reactivepostman.error.PermitDeniedException;
import io.github.reactivepostman.internal.limit.ModelCall.Attempt;
import io.github.reactivepostman.internal.limit.ScenarioRun.WrongDenial;
import io.github.reactivepostman.test.limit.Verdict;
import io.github.reactivepostman.test.limit.WindowReading;
import java.time.Duration;

/**
 * Judges denials by what the service really has left: with the calls ahead and the true windows, when could the call
 * have left at the earliest?
 *
 * <p>Stands for the moment of the denial only, and for bursts without a reserve.
 */
final class DenialCheck {

    /** What rounding to seconds can hide of a window's end. */
    private static final long ROUNDING = Duration.ofMillis(1100).toNanos();

    private final ScenarioRun run;

    DenialCheck(ScenarioRun run) {
        this.run = run;
    }

    void check(ModelCall call, PermitDeniedException denial) {
        long now = run.service.now();
        if (denial.reason() == PermitDeniedException.Reason.QUEUE_FULL) {
            long waiting = run.calls.stream()
                    .filter(other -> other != call && other.isWaiting())
                    .count();
            if (waiting < run.scenario.client().maxQueue()) {
                run.wrongDenials.add(new WrongDenial(call, "the queue was not full: " + waiting));
            }
        } else {
            long possible = earliest(call, now);
            long deadline = call.last().askedAt + call.maxWait();
            if (possible + tolerance() < deadline) {
                run.wrongDenials.add(new WrongDenial(
                        call, "could leave at " + possible + ", had time until " + deadline + ", denied at " + now));
            }
        }
    }

    private long tolerance() {
        return ROUNDING + Duration.ofMillis(2L * run.scenario.network().to()).toNanos();
    }

    private long earliest(ModelCall call, long now) {
        Verdict verdict = run.service.server.peek("key", "GET", call.tag.path());
        return verdict.windows().stream()
                .mapToLong(window -> earliest(call, window, verdict.now(), now))
                .max()
                .orElse(now);
    }

    private long earliest(ModelCall call, WindowReading window, long serverNow, long now) {
        long endsAt = now + window.resetsAt() - serverNow;
        long ahead = run.calls.stream()
                .filter(other -> other != call && other.isWaiting() && other.countsIn(window.bucket()))
                .filter(other -> goesBefore(other, call))
                .count();
        long free = window.remaining() - charged(window, endsAt - window.length(), now);
        return ahead < free ? now : endsAt + (ahead - free) / window.limit() * window.length();
    }

    /** Between calls of one moment on different routes there is no order. */
    private static boolean goesBefore(ModelCall one, ModelCall other) {
        boolean same = one.turn() == other.turn();
        return one.turn() < other.turn()
                || (same && (one.id < other.id || !one.lane().equals(other.lane())));
    }

    /** Counts calls that may still be counted in the window, or may have been, as far as a client can know. */
    private long charged(WindowReading window, long openedAt, long now) {
        return run.calls.stream()
                .filter(call -> call.countsIn(window.bucket()))
                .flatMap(call -> call.attempts.stream())
                .filter(attempt -> isCharged(attempt, openedAt, now))
                .count();
    }

    private boolean isCharged(Attempt attempt, long openedAt, long now) {
        boolean inFlight = attempt.leftAt <= now && attempt.endedAt > now;
        boolean carriedOver =
                attempt.leftAt < openedAt && (attempt.endedAt >= openedAt || attempt.leftAt > openedAt - tolerance());
        return inFlight || carriedOver;
    }
}
