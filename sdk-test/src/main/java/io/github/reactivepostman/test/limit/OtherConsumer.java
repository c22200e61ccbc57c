package io.github.reactivepostman.test.limit;

/** Another program on the default key, as an immutable value: its calls are worked out from the time that passed. */
record OtherConsumer(double callsPerSecond, long started, long calls, long accepted, long refused) {
    static OtherConsumer of(double callsPerSecond, long now) {
        return new OtherConsumer(callsPerSecond, now, 0, 0, 0);
    }

    boolean due(long now) {
        return callsPerSecond > 0 && nextAt() <= now;
    }

    long nextAt() {
        return started + (long) ((calls + 1) * 1e9 / callsPerSecond);
    }

    OtherConsumer called(boolean let) {
        return new OtherConsumer(callsPerSecond, started, calls + 1, accepted + (let ? 1 : 0), refused + (let ? 0 : 1));
    }

    OtherConsumer consumed(int let, int notLet) {
        return new OtherConsumer(callsPerSecond, started, calls, accepted + let, refused + notLet);
    }
}
