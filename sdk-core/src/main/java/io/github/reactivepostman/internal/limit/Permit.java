package io.github.reactivepostman.internal.limit;

import io.github.reactivepostman.ratelimit.RateLimitState;
import io.netty.handler.codec.http.HttpHeaders;

/**
 * The right to send one call once, found in the Reactor {@code Context} of a gated call under {@code Permit.class}.
 *
 * <p>Safe to use from any thread; each method at most once per call, in the order below.
 */
public interface Permit {

    /** Notes that the request leaves now: from here on the service may count it. */
    void sending();

    /** Notes an answer as soon as its headers are in; a 429 is only remembered, {@link #refused} settles it. */
    void answered(int status, HttpHeaders headers);

    /** Settles an answer 429 once its body was read and told which limit it means. */
    void refused(Refusal kind);

    /**
     * Notes what the body of the accepted answer told of the plan's month. Headers of a call that was sent later, or of
     * the same one, count more.
     *
     * @param limit calls that the plan includes, at least 1
     * @param remaining calls left, not negative
     */
    void toldMonth(long limit, long remaining);

    /** Returns the state of the strictest bucket that the call counts in. */
    RateLimitState state();

    /** Which limit a 429 means. */
    enum Refusal {
        /** The window is full: closes the bucket until its reset. */
        WINDOW,
        /** The month is used up: fails every further call at once. */
        MONTH,
        /** The plan includes no more resources of that kind: concerns this call only. */
        PLAN
    }
}
