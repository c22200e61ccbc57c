package io.github.reactivepostman.test.fault;

/** What a faulty answer tells of the limit. */
public enum LimitTelling {
    /** The truth. */
    TRUE,
    /** Nothing. */
    MISSING,
    /** Garbage: negative, huge, text, empty and contradicting values. */
    MALFORMED
}
