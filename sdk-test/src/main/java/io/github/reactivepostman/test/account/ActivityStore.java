package io.github.reactivepostman.test.account;

import io.github.reactivepostman.test.account.StoredActivity.Element;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Keeps what happened in each workspace, the latest thousand entries of it. */
public final class ActivityStore {
    private static final int KEPT = 1000;

    private final Map<String, Deque<StoredActivity>> feeds = new ConcurrentHashMap<>();
    private final AtomicLong ids = new AtomicLong();

    ActivityStore() {}

    /** Adds an entry to the feed of the element's workspace. */
    public void add(Element element, String action, String trigger) {
        StoredActivity added = new StoredActivity(ids.incrementAndGet(), element, action, trigger, Account.now());
        feeds.compute(element.workspaceId(), (id, old) -> {
            Deque<StoredActivity> feed = old == null ? new ArrayDeque<>() : old;
            feed.addFirst(added);
            if (feed.size() > KEPT) {
                feed.removeLast();
            }
            return feed;
        });
    }

    /** Returns the feed of a workspace, the latest entry first. */
    public List<StoredActivity> of(String workspaceId) {
        AtomicReference<List<StoredActivity>> copy = new AtomicReference<>(List.of());
        feeds.computeIfPresent(workspaceId, (id, feed) -> {
            copy.set(List.copyOf(feed));
            return feed;
        });
        return copy.get();
    }

    <T> Store.Watcher<T> watcher(Function<T, Element> view) {
        return (old, now) -> changed(old == null ? null : view.apply(old), now == null ? null : view.apply(now));
    }

    /** An element that changes its workspace leaves the one and comes to the other. */
    private void changed(@Nullable Element old, @Nullable Element now) {
        if (old != null && now != null && old.workspaceId().equals(now.workspaceId())) {
            add(now, "update", "update");
            return;
        }
        if (old != null) {
            add(old, "destroy", "destroy");
        }
        if (now != null) {
            add(now, "create", "create");
        }
    }
}
