package io.github.reactivepostman.benchmarks.limit;

import io.github.reactivepostman.test.PostmanEmulator;
import java.time.Duration;
import java.util.function.UnaryOperator;

/**
 * What the job meets.
 *
 * @param processes how many processes share the calls
 * @param emulated how the service differs
 * @param used calls that others made just before the first
 * @param others share of each window that another program takes
 */
record Scenario(String name, int processes, UnaryOperator<PostmanEmulator.Builder> emulated, int used, double others) {

    private static final double A_FIFTH = 0.2;

    static Scenario alone() {
        return new Scenario("alone", 1, builder -> builder, 0, 0);
    }

    /** Half of the window is used. */
    static Scenario partlyUsed(int limit) {
        return new Scenario("partly-used", 1, builder -> builder, limit / 2, 0);
    }

    /** Another program takes a fifth of the limit at a steady rate. */
    static Scenario besideAnother(int limit, Duration window) {
        double perSecond = A_FIFTH * limit / window.toSeconds();
        return new Scenario("beside-another", 1, builder -> builder.otherConsumer(perSecond), 0, A_FIFTH);
    }

    static Scenario fourProcesses() {
        return new Scenario("four-processes", 4, builder -> builder, 0, 0);
    }

    /** The service's clock is two minutes ahead. */
    static Scenario skewed() {
        return new Scenario("skewed", 1, builder -> builder.clockSkew(Duration.ofMinutes(2)), 0, 0);
    }

    /** Starts a service of which others may have used some already. */
    PostmanEmulator start(int limit, Duration window) {
        PostmanEmulator emulator = emulated.apply(PostmanEmulator.builder().accountLimit(limit, window))
                .start();
        emulator.consume("account", used);
        return emulator;
    }

    /** Returns how many whole windows pass before the last of so many calls can leave, however it is made. */
    long windows(int calls, int limit) {
        return (long) ((calls + used - 1) / (limit * (1 - others)));
    }
}
