package io.github.reactivepostman.examples.tracklimits;

import io.github.reactivepostman.ratelimit.RateLimitState;
import io.github.reactivepostman.ratelimit.RateLimits;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;

/** The limit's state on one line: redrawn in place on a terminal, or printed once a second for a log. */
final class LimitLine {

    private static final int BAR = 24;
    private static final String REDRAW = "\r\u001b[2K";
    private static final Duration TICK = Duration.ofMillis(100);

    private final Progress progress;
    private final RateLimits limits;
    private final PrintWriter out;
    private final boolean plain;

    LimitLine(Progress progress, RateLimits limits, PrintWriter out, boolean plain) {
        this.progress = progress;
        this.limits = limits;
        this.out = out;
        this.plain = plain;
    }

    Disposable show() {
        Flux<Long> moments = Flux.interval(plain ? Duration.ofSeconds(1) : TICK);
        return Disposables.composite(
                moments.subscribe(tick -> print(limits.current())),
                Flux.interval(TICK).subscribe(tick -> countWaiting(limits.current())));
    }

    private void countWaiting(RateLimitState state) {
        if (state.waiting() > 0 && state.inFlight() == 0) {
            progress.waited(TICK);
        }
    }

    private void print(RateLimitState state) {
        if (plain) {
            out.println(text(state));
        } else {
            out.print(REDRAW + text(state));
            out.flush();
        }
    }

    private String text(RateLimitState state) {
        Duration reset = state.resetsIn();
        return String.format(
                Locale.ROOT,
                "%s %d/%d  limit %d  remaining %d  reset %s  waiting %d  refused %d",
                bar(),
                progress.done(),
                progress.toDo(),
                state.limit(),
                state.remaining(),
                reset == null ? "?" : String.format(Locale.ROOT, "%.1fs", reset.toMillis() / 1000.0),
                state.waiting(),
                progress.refused());
    }

    private String bar() {
        int filled = progress.toDo() == 0 ? 0 : BAR * progress.done() / progress.toDo();
        return "[" + "#".repeat(filled) + ".".repeat(BAR - filled) + "]";
    }

    void end() {
        print(limits.current());
        if (!plain) {
            out.println();
        }
    }
}
