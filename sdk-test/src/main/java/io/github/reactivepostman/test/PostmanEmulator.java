package io.github.reactivepostman.test;

import io.github.reactivepostman.test.account.Account;
import io.github.reactivepostman.test.account.EndOfList;
import io.github.reactivepostman.test.fault.Faults;
import io.github.reactivepostman.test.internal.server.EmulatorServer;
import io.github.reactivepostman.test.internal.server.Latency;
import io.github.reactivepostman.test.internal.server.ServerState;
import io.github.reactivepostman.test.limit.Family;
import io.github.reactivepostman.test.limit.ServerClock;
import io.github.reactivepostman.test.log.ReceivedRequest;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import reactor.core.publisher.Mono;

/**
 * Emulates the Postman API in this process, with an account in memory and the real call limits.
 *
 * <pre>{@code
 * try (PostmanEmulator emulator = PostmanEmulator.start()) {
 *     emulator.account().seed(3, 40, 10);
 *     URI server = emulator.baseUri();
 *     String key = emulator.apiKey();
 * }
 * }</pre>
 *
 * <p>It listens on the loopback address only. All methods may be called from any thread while it runs.
 */
public final class PostmanEmulator implements AutoCloseable {
    private static final Duration START_TIMEOUT = Duration.ofSeconds(30);
    private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(5);

    private final EmulatorServer server;
    private final ServerState state;
    private final String apiKey;

    PostmanEmulator(EmulatorServer server, ServerState state, String apiKey) {
        this.server = server;
        this.state = state;
        this.apiKey = apiKey;
    }

    /** Starts an emulator with the documented limits, one key and an empty account; returns when it listens. */
    public static PostmanEmulator start() {
        return builder().start();
    }

    /** Returns a builder that is set to the documented limits. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the address to call, without a path. */
    public URI baseUri() {
        return URI.create("http://127.0.0.1:" + server.port());
    }

    /** Returns the default key; it is made up and no secret. */
    public String apiKey() {
        return apiKey;
    }

    /** Returns what the emulated account holds. */
    public Account account() {
        return state.account();
    }

    /** Returns where faults are ordered. */
    public Faults faults() {
        return state.faults();
    }

    /** Returns how many calls the limits let through. */
    public long accepted() {
        return state.accepted().total();
    }

    /** Returns how many calls were answered 429, by a limit or by a fault. */
    public long refused() {
        return state.refused().total();
    }

    /** Returns the calls let through by bucket; a call of a family counts in the family and in the account. */
    public Map<String, Long> acceptedByBucket() {
        return state.accepted().byName();
    }

    /** Returns the calls answered 429 by the bucket that refused: also {@code month}, and {@code fault}. */
    public Map<String, Long> refusedByBucket() {
        return state.refused().byName();
    }

    /** Returns the calls that the account's limit refused, by the time at which the full window ends. */
    public Map<Instant, Long> refusedByWindow() {
        return state.refusedInWindows().byName();
    }

    /** Returns how many calls other programs on the default key got through. */
    public long otherAccepted() {
        return state.limits().otherAccepted();
    }

    /** Returns how many calls of other programs on the default key were refused. */
    public long otherRefused() {
        return state.limits().otherRefused();
    }

    /** Returns the newest 10,000 calls, oldest first; of bodies the first mebibyte. */
    public List<ReceivedRequest> received() {
        return state.log().all();
    }

    /** Ends all windows of all keys now, before their time. */
    public void resetWindows() {
        state.limits().resetWindows();
    }

    /** Changes a bucket's limit in its running window and from then on; the account's is {@value Family#ACCOUNT}. */
    public void changeLimit(String bucket, int limit) {
        state.limits().changeLimit(bucket, limit);
    }

    /** Takes calls of the default key from this one bucket, as another program would. */
    public void consume(String bucket, int calls) {
        state.limits().consume(bucket, calls);
    }

    /** Moves the clock by which answers tell dates and resets, back if negative; windows go on as before. */
    public void jumpClock(Duration by) {
        state.toldTime().jump(by);
    }

    /** Stops listening and drops all connections; waits until that is done, so not for an event loop. */
    @Override
    public void close() {
        closeLater().block(CLOSE_TIMEOUT);
    }

    /** Stops listening and drops all connections when subscribed to, without a thread that waits. */
    public Mono<Void> closeLater() {
        return server.closeLater();
    }

    /** Collects how an emulator is to be; every method returns the builder itself. */
    public static final class Builder extends LimitOptions<Builder> {
        private final EmulatorAssembly assembly = new EmulatorAssembly();

        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /** Sets the port; a free one by default, and with 0. */
        public Builder port(int port) {
            assembly.port = port;
            return this;
        }

        /** Sets the only key that is let in. */
        public Builder apiKey(String key) {
            return apiKeys(key);
        }

        /** Sets the keys that are let in, each with windows of its own; the first is the default key. */
        public Builder apiKeys(String... keys) {
            assembly.keys = List.of(keys);
            return this;
        }

        /** Adds a key that is known but may do nothing: every call is counted and answered 403. */
        public Builder forbiddenKey(String key) {
            assembly.forbidden.add(key);
            return this;
        }

        /** Answers 403 to operations as if the plan lacked them; a pattern reads {@code GET /workspaces/{id}}. */
        public Builder planRestricted(String... patterns) {
            assembly.restricted.addAll(List.of(patterns));
            return this;
        }

        /** Sets how lists that are read by cursor end; each form in turn by default. */
        public Builder endOfList(EndOfList form) {
            assembly.endOfList = form;
            return this;
        }

        /** Sets how far the server's clock is ahead of this machine's; negative for behind. */
        public Builder clockSkew(Duration skew) {
            return clock(new ServerClock(skew));
        }

        /** Sets the server's clock: nanoseconds since the epoch, which never go back. */
        public Builder clock(LongSupplier nanoTime) {
            assembly.clock = nanoTime;
            return this;
        }

        /** Sets the time before every answer; calls count on arrival, before it. */
        public Builder latency(Duration latency) {
            return latency(latency, latency);
        }

        /** Sets the range from which the time before an answer is drawn. */
        public Builder latency(Duration min, Duration max) {
            assembly.latency = new Latency(min, max);
            return this;
        }

        /** Sets how long idle connections are kept; 5 seconds by default, as the service does. */
        public Builder keepAlive(Duration idle) {
            assembly.keepAlive = idle;
            return this;
        }

        /** Fills the account before the start. */
        public Builder seed(Consumer<Account> seed) {
            seed.accept(assembly.account);
            return this;
        }

        Builder daemon(boolean daemon) {
            assembly.daemon = daemon;
            return this;
        }

        /** Starts the emulator; waits until it listens, so not for an event loop. */
        public PostmanEmulator start() {
            return Objects.requireNonNull(startLater().block(START_TIMEOUT));
        }

        /** Starts the emulator when subscribed to, without a thread that waits; once per builder. */
        public Mono<PostmanEmulator> startLater() {
            return assembly.start(policy(), headers());
        }
    }
}
