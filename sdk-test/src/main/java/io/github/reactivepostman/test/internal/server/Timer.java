package io.github.reactivepostman.test.internal.server;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import reactor.core.publisher.Mono;
import reactor.netty.Connection;

/** Waits on the event loop of a connection: real time even where a test makes Reactor's schedulers virtual. */
final class Timer {
    private Timer() {}

    static Mono<Void> after(Connection connection, Duration delay) {
        if (delay.isZero() || delay.isNegative()) {
            return Mono.empty();
        }
        return Mono.create(sink -> {
            Future<?> scheduled = connection
                    .channel()
                    .eventLoop()
                    .schedule(() -> sink.success(), delay.toNanos(), TimeUnit.NANOSECONDS);
            sink.onCancel(() -> scheduled.cancel(false));
        });
    }
}
