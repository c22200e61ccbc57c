package io.github.reactivepostman.test.fault;

/** How an answer is put on the wire. */
public enum Delivery {
    /** As it should be. */
    WHOLE,
    /** The connection is closed in its place. */
    DROPPED,
    /** Headers at once, then the body bit by bit. */
    DRIBBLED,
    /** Headers and half of the body, then the connection is closed. */
    TRUNCATED,
    /** Never. */
    WITHHELD
}
