package io.github.reactivepostman.benchmarks.scale;

import io.github.reactivepostman.benchmarks.micro.Gate;
import io.netty.handler.codec.http.HttpHeaders;
import java.time.Duration;

/** Subscribers of the states while calls are settled as fast as they can be. */
final class Watchers {

    private static final int PLENTY = 1_000_000_000;
    private static final Duration LONG = Duration.ofHours(1);

    private Watchers() {}

    /** Returns how many states a second the engine publishes while so many subscribers watch. */
    static double statesPerSecond(int subscribers, int states) {
        Gate gate = Gate.open(PLENTY, LONG);
        for (int i = 0; i < subscribers; i++) {
            gate.engine().limits().states("account").subscribe();
        }
        HttpHeaders answer = Gate.headers(PLENTY, PLENTY / 2, LONG);
        publish(gate, answer, states / 5);
        long start = System.nanoTime();
        publish(gate, answer, states);
        double seconds = (System.nanoTime() - start) / 1e9;
        gate.close();
        return states / seconds;
    }

    private static void publish(Gate gate, HttpHeaders answer, int states) {
        for (int i = 0; i < states; i++) {
            gate.settled(answer).subscribe();
        }
    }
}
