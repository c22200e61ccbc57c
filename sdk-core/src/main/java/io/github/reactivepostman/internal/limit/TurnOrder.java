package io.github.reactivepostman.internal.limit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Goes through the waiting tickets of all lanes in the order of their turns; the one it returned may be taken out. */
final class TurnOrder {

    private final @Nullable Ticket[] heads;

    TurnOrder(List<Lane> lanes) {
        this.heads = lanes.stream().map(Lane::head).toArray(Ticket[]::new);
    }

    /** Returns the next ticket; null when there is none. */
    @Nullable Ticket next() {
        int first = -1;
        Ticket next = null;
        for (int i = 0; i < heads.length; i++) {
            Ticket head = heads[i];
            if (head != null && (next == null || Lane.turn(head) < Lane.turn(next))) {
                next = head;
                first = i;
            }
        }
        if (next != null) {
            heads[first] = next.next;
        }
        return next;
    }
}
