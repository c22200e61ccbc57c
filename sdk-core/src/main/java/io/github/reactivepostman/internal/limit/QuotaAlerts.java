package io.github.reactivepostman.internal.limit;

import io.github.reactivepostman.ratelimit.MonthlyQuota;
import io.github.reactivepostman.ratelimit.MonthlyQuota.Level;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Scheduler;

/** The month's levels and thresholds as a stream; empty stands for a month of which nothing is known any more. */
final class QuotaAlerts {

    private final Sinks.Many<Optional<MonthlyQuota>> sink =
            Sinks.unsafe().many().replay().latest();
    private final Scheduler scheduler;

    private @Nullable MonthlyQuota told;

    QuotaAlerts(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    /** Takes over what is known of the month; only inside the core's turn. */
    void look(@Nullable MonthlyQuota quota) {
        if (isOther(told, quota)) {
            told = quota;
            sink.tryEmitNext(Optional.ofNullable(quota));
        }
    }

    private static boolean isOther(@Nullable MonthlyQuota before, @Nullable MonthlyQuota after) {
        if (before == null || after == null) {
            return (before == null) != (after == null);
        }
        return before.level() != after.level() || !Objects.equals(before.warnedAt(), after.warnedAt());
    }

    /** Streams the changes: to a subscriber who was never alerted, none that says that all is well. */
    Flux<MonthlyQuota> flux() {
        return sink.asFlux()
                .<MonthlyQuota>handle((quota, known) -> quota.ifPresent(known::next))
                .skipWhile(quota -> quota.level() == Level.NORMAL)
                .onBackpressureLatest()
                .publishOn(scheduler, 1);
    }

    void complete() {
        sink.tryEmitComplete();
    }
}
