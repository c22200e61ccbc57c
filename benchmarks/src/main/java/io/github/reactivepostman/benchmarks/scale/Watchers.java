package io.github.reactivepostman.benchmarks.scale;

import io.github.reactivepostman.benchmarks.micro.Gate;
import io.netty.handler.codec.http.HttpHeaders;
import java.time.Duration;
import java.util.Arrays;

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
        publish(gate, answers(states / 5, 0));
        HttpHeaders[] answers = answers(states, states);
        long start = System.nanoTime();
        publish(gate, answers);
        double seconds = (System.nanoTime() - start) / 1e9;
        gate.close();
        return states / seconds;
    }

    /** Each tells one less than the one before, as the answers of a window do. */
    private static HttpHeaders[] answers(int number, int used) {
        HttpHeaders[] answers = new HttpHeaders[number];
        Arrays.setAll(answers, i -> Gate.headers(PLENTY, PLENTY - 2 - used - i, LONG));
        return answers;
    }

    private static void publish(Gate gate, HttpHeaders[] answers) {
        for (HttpHeaders answer : answers) {
            gate.settled(answer).subscribe();
        }
    }
}
