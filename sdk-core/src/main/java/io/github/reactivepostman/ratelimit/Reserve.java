package io.github.reactivepostman.ratelimit;

/**
 * Permits of every window of the account that are kept back.
 *
 * <p>What is kept and not called for stays unused. However much is kept, at least one permit of a window is not.
 *
 * @param interactive permits that batch calls leave to interactive ones; those that interactive calls have used count
 * @param others permits that this program leaves to other programs with the same key; those that others have used count
 */
public record Reserve(int interactive, int others) {

    private static final Reserve NONE = new Reserve(0, 0);

    public Reserve {
        requireNotNegative("interactive", interactive);
        requireNotNegative("others", others);
    }

    /** Returns a reserve that keeps nothing. */
    public static Reserve none() {
        return NONE;
    }

    /** Returns this reserve with another number of permits for interactive calls. */
    public Reserve withInteractive(int permits) {
        return new Reserve(permits, others);
    }

    /** Returns this reserve with another number of permits for other programs. */
    public Reserve withOthers(int permits) {
        return new Reserve(interactive, permits);
    }

    private static void requireNotNegative(String name, int permits) {
        if (permits < 0) {
            throw new IllegalArgumentException(
                    name + " of a reserve must be 0, which keeps none, or more, was " + permits);
        }
    }
}
