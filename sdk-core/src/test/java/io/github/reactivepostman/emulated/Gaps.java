package io.github.reactivepostman.emulated;

import io.github.reactivepostman.test.log.ReceivedRequest;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;

/** The times between calls, by the emulator's clock. */
final class Gaps {

    private Gaps() {}

    /** Returns the time between the arrival of a call and that of the one before. */
    static Duration before(List<ReceivedRequest> received, int position) {
        List<ReceivedRequest> ordered = received.stream()
                .sorted(Comparator.comparing(ReceivedRequest::receivedAt))
                .toList();
        return Duration.between(
                ordered.get(position - 1).receivedAt(), ordered.get(position).receivedAt());
    }
}
