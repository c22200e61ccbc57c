package io.github.reactivepostman.benchmarks.limit;

import io.github.reactivepostman.test.PostmanEmulator;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * What the job meets.
 *
 * @param processes how many processes share the calls
 * @param emulated how the service differs
 * @param before what has happened before the first call
 */
record Scenario(
        String name, int processes, UnaryOperator<PostmanEmulator.Builder> emulated, Consumer<PostmanEmulator> before) {

    static Scenario alone() {
        return new Scenario("alone", 1, builder -> builder, emulator -> {});
    }

    /** Half of the window is used, and it began a while ago. */
    static Scenario partlyUsed(int limit) {
        return new Scenario("partly-used", 1, builder -> builder, emulator -> emulator.consume("account", limit / 2));
    }

    /** Another program takes a fifth of the limit at a steady rate. */
    static Scenario besideAnother(int limit, Duration window) {
        double perSecond = 0.2 * limit / window.toSeconds();
        return new Scenario("beside-another", 1, builder -> builder.otherConsumer(perSecond), emulator -> {});
    }

    static Scenario fourProcesses() {
        return new Scenario("four-processes", 4, builder -> builder, emulator -> {});
    }

    /** The service's clock is two minutes ahead. */
    static Scenario skewed() {
        return new Scenario("skewed", 1, builder -> builder.clockSkew(Duration.ofMinutes(2)), emulator -> {});
    }
}
