package io.github.reactivepostman.internal.limit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Brings what became of a call to each bucket that it counted in. Not safe for threads: only the core uses it. */
final class Settlement {

    private final Bucket account;

    Settlement(Bucket account) {
        this.account = account;
    }

    /** Settles a call that the service accepted. */
    void accepted(Ticket ticket, Answer answer, long now) {
        for (Bucket bucket : ticket.route.buckets) {
            Reading reading = readingOf(bucket, ticket.route, answer);
            if (reading == null) {
                bucket.accepted(ticket.sentAt, now);
            } else {
                accepted(bucket, reading, ticket, now);
            }
        }
    }

    private void accepted(Bucket bucket, Reading reading, Ticket ticket, long now) {
        if (bucket == account && ticket.window == account.window()) {
            int overtakers = account.window().counted() - ticket.answers;
            bucket.accepted(reading, ticket.sentAt, ticket.lowestTold, overtakers, now);
        } else {
            bucket.accepted(reading, ticket.sentAt, Bucket.UNTOLD_YET, now);
        }
    }

    /** Returns what the answer told of the bucket; what fits none of the route's is the account's. */
    private @Nullable Reading readingOf(Bucket bucket, Route route, Answer answer) {
        for (Reading reading : answer.readings()) {
            Bucket told = route.bucketOf(reading);
            if (told == bucket || (told == null && bucket == account && isUnnamed(reading))) {
                return reading;
            }
        }
        return null;
    }

    private static boolean isUnnamed(Reading reading) {
        return reading.name() == null || reading.name().equals("default");
    }

    /** Settles a call that was refused because a window is full: that one closes, the others did not count it. */
    void refused(Ticket ticket, Answer answer, long now) {
        Reading reading = refusing(answer.readings());
        Bucket full = fullBucket(ticket.route, reading);
        for (Bucket bucket : ticket.route.buckets) {
            if (bucket == full) {
                bucket.refused(ticket.priority, reading, answer.retryAfterNanos(), now);
            } else {
                bucket.giveBack(ticket.priority);
            }
        }
    }

    /** Of several buckets that a 429 tells of, the one with nothing left refused the call. */
    private static Reading refusing(List<Reading> readings) {
        Reading first = readings.isEmpty() ? Reading.NOTHING : readings.get(0);
        return readings.stream()
                .filter(reading -> reading.remaining() == 0)
                .findFirst()
                .orElse(first);
    }

    /** The bucket that a 429 names; else the one with nothing left by our own count; else the strictest. */
    private static Bucket fullBucket(Route route, Reading reading) {
        Bucket named = route.bucketOf(reading);
        if (named != null) {
            return named;
        }
        for (Bucket bucket : route.buckets) {
            if (bucket.remaining() == 0) {
                return bucket;
            }
        }
        return route.buckets.get(route.buckets.size() - 1);
    }

    /** Settles a call that was not counted anywhere. */
    void givenBack(Ticket ticket) {
        ticket.route.buckets.forEach(bucket -> bucket.giveBack(ticket.priority));
    }

    /** Settles a call that ended without an answer: it was counted if it was sent, as far as we know. */
    void unanswered(Ticket ticket, long now) {
        for (Bucket bucket : ticket.route.buckets) {
            if (ticket.sending) {
                bucket.lost(ticket.sentAt, now);
            } else {
                bucket.giveBack(ticket.priority);
            }
        }
    }
}
