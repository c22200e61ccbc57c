package io.github.reactivepostman.test.account;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Keeps the comments on collections and on what is in them. */
public final class CommentStore {
    private final Store<StoredComment> store = new Store<>();
    private final AtomicLong numbers = new AtomicLong(46_800);

    CommentStore() {}

    /** Adds a comment; without a thread it begins one. */
    public StoredComment add(String subject, @Nullable Long threadId, String body) {
        long id = numbers.incrementAndGet();
        long thread = threadId == null ? numbers.incrementAndGet() : threadId;
        Instant now = Account.now();
        StoredComment added = new StoredComment(id, thread, subject, false, body, now, now);
        store.add(Long.toString(id), added);
        return added;
    }

    /** Returns what was said about a thing. */
    public List<StoredComment> about(String subject) {
        return store.all().stream()
                .filter(comment -> comment.subject().equals(subject))
                .toList();
    }

    /** Changes the text of a comment and returns it, or null when there is none about that. */
    public @Nullable StoredComment update(String subject, String id, String body) {
        StoredComment old = store.find(id);
        return old == null || !old.subject().equals(subject) ? null : store.update(id, now -> now.withBody(body));
    }

    /** Removes a comment, and with the first one of a thread all others; tells whether there was one. */
    public boolean remove(String subject, String id) {
        StoredComment old = store.find(id);
        if (old == null || !old.subject().equals(subject)) {
            return false;
        }
        List<StoredComment> thread = thread(old.threadId());
        boolean first = thread.indexOf(old) == 0;
        (first ? thread : List.of(old)).forEach(comment -> store.remove(Long.toString(comment.id())));
        return true;
    }

    /** Marks a thread as resolved and tells whether there is one. */
    public boolean resolve(long threadId) {
        List<StoredComment> thread = thread(threadId);
        thread.forEach(comment -> store.update(Long.toString(comment.id()), StoredComment::asResolved));
        return !thread.isEmpty();
    }

    private List<StoredComment> thread(long threadId) {
        return store.all().stream()
                .filter(comment -> comment.threadId() == threadId)
                .toList();
    }
}
