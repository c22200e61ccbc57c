package io.github.reactivepostman.test.account;

/** How a list that is read by cursor says that it has ended; the service has all three forms. */
public enum EndOfList {
    /** The cursor is null. */
    NULL,
    /** The cursor is the empty string. */
    EMPTY,
    /** There is no cursor. */
    ABSENT,
    /** Each of them in turn. */
    ROTATE
}
