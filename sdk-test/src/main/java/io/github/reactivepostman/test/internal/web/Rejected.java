package io.github.reactivepostman.test.internal.web;

/** Leaves an operation with an error answer. */
public final class Rejected extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Answer answer;

    /** Builds the way out to an answer; it has no stack trace because it is no failure of the emulator. */
    public Rejected(Answer answer) {
        super(answer.body(), null, false, false);
        this.answer = answer;
    }

    /** Returns the answer to send. */
    public Answer answer() {
        return answer;
    }
}
