package io.github.reactivepostman.test.limit;

/** When the window of a limit opens. */
public enum WindowStart {
    /** With the first call after the last reset, as recorded answers of the service show. */
    FIRST_CALL,
    /** At the multiples of its length on the server's clock, with or without calls. */
    ALIGNED
}
