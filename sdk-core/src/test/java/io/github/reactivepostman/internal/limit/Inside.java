package io.github.reactivepostman.internal.limit;

/**
 * A place where one at a time may be. Its fields are plain on purpose: whoever comes while another is inside, or does
 * not see what the last one wrote, is noticed.
 */
final class Inside {

    private final StringBuilder visitors = new StringBuilder();
    private int count;
    private boolean shared;

    void visit(char visitor) {
        shared |= count != 0;
        count++;
        visitors.append(visitor);
        count--;
    }

    /** Returns who was there, in their order. */
    String visitors() {
        if (shared) {
            throw new AssertionError("two were inside at once");
        }
        return visitors.toString();
    }
}
