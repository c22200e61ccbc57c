package io.github.reactivepostman.internal.limit;

import io.github.reactivepostman.ratelimit.Pacing;
import io.github.reactivepostman.ratelimit.Reserve;
import io.github.reactivepostman.test.headers.HeaderDialect;
import io.github.reactivepostman.test.headers.ResetRounding;
import io.github.reactivepostman.test.limit.WindowStart;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happens in one run of the model; times are in milliseconds, shares in percent.
 *
 * @param service what the service enforces and how it tells it
 * @param client what the client is set to
 * @param load which calls are made
 * @param network how long they are under way
 * @param trouble what goes wrong besides
 * @param seed of everything that is drawn while it runs
 */
record Scenario(Service service, Client client, Load load, Network network, Trouble trouble, long seed) {

    /**
     * The service.
     *
     * @param account its limit for all calls
     * @param families its limits for the calls below {@code /name}
     * @param start when its windows open
     * @param dialect how it tells limits: the account's only, or all that a call counts in
     * @param rounding how it rounds; null for the dialect's usual way
     * @param skew how far its clock is off, in seconds
     * @param usedBefore calls that others made before ours
     */
    record Service(
            Limit account,
            List<Limit> families,
            WindowStart start,
            HeaderDialect dialect,
            @Nullable ResetRounding rounding,
            int skew,
            int usedBefore) {

        /** Whether answers tell of every bucket that their call counts in. */
        boolean tellsAll() {
            return families.isEmpty() || dialect == HeaderDialect.RATE_LIMIT_STRUCTURED;
        }

        Service with(List<Limit> others) {
            return new Service(account, others, start, dialect, rounding, skew, usedBefore);
        }

        Service with(WindowStart other) {
            return new Service(account, families, other, dialect, rounding, skew, usedBefore);
        }

        Service unused() {
            return new Service(account, families, start, dialect, rounding, skew, 0);
        }
    }

    /** Calls in a window, and how long it is. */
    record Limit(String name, int calls, Duration window) {
        static Limit of(int calls, int seconds) {
            return new Limit("account", calls, Duration.ofSeconds(seconds));
        }
    }

    /**
     * The client.
     *
     * @param account the limit that it is told by its settings
     */
    record Client(Limit account, Pacing pacing, Reserve reserve, int maxQueue) {}

    /**
     * The calls.
     *
     * @param offset time before the first
     * @param bursts how many bursts
     * @param burst calls in a burst, as a share of the limit
     * @param pause time between bursts
     * @param batch share of batch calls
     * @param inFamilies share of calls that count in a family
     * @param deadlines share of calls that may not wait for ever
     */
    record Load(int offset, int bursts, int burst, int pause, int batch, int inFamilies, int deadlines) {
        /** Returns all calls at once. */
        static Load backlog(int burst, int batch) {
            return new Load(0, 1, burst, 0, batch, 0, 0);
        }

        Load withDeadlines(int share) {
            return new Load(offset, bursts, burst, pause, batch, inFamilies, share);
        }
    }

    /**
     * The ways of a call: each is half a round trip, drawn anew for the way to and the way back, so answers overtake
     * each other.
     *
     * @param from least time of a round trip
     * @param to longest time of a round trip
     * @param stragglers share of calls that take up to one and a half windows more, either way
     */
    record Network(int from, int to, int stragglers) {}

    /**
     * What goes wrong.
     *
     * @param lost share of attempts that reach the service and whose answer is lost
     * @param unheard share of attempts that are lost on their way to the service
     * @param unsent share of attempts that fail before they are sent
     * @param cancelled share of calls whose caller gives up some time
     * @param others calls of another program in a window, in percent of the limit
     * @param earlyReset whether the service resets its windows early, once
     * @param otherLimit the limit that it changes to, once, in percent; 100 for none
     */
    record Trouble(int lost, int unheard, int unsent, int cancelled, int others, boolean earlyReset, int otherLimit) {
        static final Trouble NONE = new Trouble(0, 0, 0, 0, 0, false, 100);

        /** Adds what happens at the service to what happens to calls. */
        Trouble and(Trouble service) {
            return new Trouble(
                    lost, unheard, unsent, cancelled, service.others, service.earlyReset, service.otherLimit);
        }
    }

    /** Returns bursts of calls for one bucket with the documented headers, on a good network. */
    static Scenario plain(int limit, int seconds) {
        Limit account = Limit.of(limit, seconds);
        return new Scenario(
                new Service(account, List.of(), WindowStart.FIRST_CALL, HeaderDialect.X_RATE_LIMIT, null, 0, 0),
                new Client(account, Pacing.BURST, Reserve.none(), 100_000),
                new Load(0, 2, 150, 3000, 0, 0, 0),
                new Network(20, 40, 0),
                Trouble.NONE,
                1);
    }

    Scenario with(Service other) {
        return new Scenario(other, client, load, network, trouble, seed);
    }

    Scenario with(Client other) {
        return new Scenario(service, other, load, network, trouble, seed);
    }

    Scenario with(Load other) {
        return new Scenario(service, client, other, network, trouble, seed);
    }

    Scenario with(Network other) {
        return new Scenario(service, client, load, other, trouble, seed);
    }

    Scenario with(Trouble other) {
        return new Scenario(service, client, load, network, other, seed);
    }

    int limit() {
        return service.account().calls();
    }

    Duration window() {
        return service.account().window();
    }

    int calls() {
        return load.bursts() * callsOfABurst();
    }

    int callsOfABurst() {
        return Math.max(1, limit() * load.burst() / 100);
    }
}
