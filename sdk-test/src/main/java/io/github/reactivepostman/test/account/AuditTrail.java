package io.github.reactivepostman.test.account;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Keeps an event of every call that changed something. */
public final class AuditTrail {
    private final Store<Event> store = new Store<>();

    /**
     * Holds an event.
     *
     * @param action what was done, such as {@code collection.create}
     * @param userAgent the program that did it
     * @param path the path that it called
     * @param at when, on the server's clock
     */
    public record Event(String action, String userAgent, String path, Instant at) {}

    /** Adds an event. */
    public void add(Event event) {
        store.add(Ids.next(), event);
    }

    /** Returns the events with their places, the oldest first. */
    public List<Map.Entry<Long, Event>> all() {
        return store.after(0);
    }
}
