package io.github.reactivepostman.emulated;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.PostmanClient;
import io.github.reactivepostman.ratelimit.RateLimitState;
import io.github.reactivepostman.test.PostmanEmulator;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** An emulator and a client that does not wait long, for each test, after which no permit may be held. */
abstract class WithEmulator {

    Live live;
    PostmanClient client;
    PostmanEmulator emulator;

    @BeforeEach
    void start() {
        live = Live.start(emulated -> emulated, settings -> settings.responseTimeout(Duration.ofMillis(1500)));
        client = live.client();
        emulator = live.emulator();
    }

    @AfterEach
    void stop() {
        RateLimitState end = client.rateLimits().current();
        live.close();
        assertThat(end.inFlight()).as("permits held at the end").isZero();
        assertThat(end.waiting()).as("calls waiting at the end").isZero();
    }
}
