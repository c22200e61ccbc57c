package io.github.reactivepostman.internal.limit;

import io.github.reactivepostman.internal.limit.Scenario.Client;
import io.github.reactivepostman.internal.limit.Scenario.Limit;
import io.github.reactivepostman.internal.limit.Scenario.Load;
import io.github.reactivepostman.internal.limit.Scenario.Network;
import io.github.reactivepostman.internal.limit.Scenario.Service;
import io.github.reactivepostman.internal.limit.Scenario.Trouble;
import io.github.reactivepostman.ratelimit.Pacing;
import io.github.reactivepostman.ratelimit.Reserve;
import io.github.reactivepostman.test.headers.HeaderDialect;
import io.github.reactivepostman.test.headers.ResetRounding;
import io.github.reactivepostman.test.limit.WindowStart;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generators of scenarios and of their parts. */
final class Scenarios {

    private static final Integer[] SECONDS = {5, 10, 60};

    private static final List<HeaderDialect> TELLING = List.of(
            HeaderDialect.X_RATE_LIMIT,
            HeaderDialect.X_RATE_LIMIT_DELTA,
            HeaderDialect.X_RATE_LIMIT_MILLIS,
            HeaderDialect.RATE_LIMIT,
            HeaderDialect.RATE_LIMIT_COMBINED,
            HeaderDialect.RATE_LIMIT_STRUCTURED);

    /** A client that knows what is documented. */
    private static final Client DOCUMENTED = new Client(Limit.of(300, 60), Pacing.BURST, Reserve.none(), 100_000);

    private Scenarios() {}

    /** Everything known, nobody else, nothing lost: several buckets, both priorities, answers out of order. */
    static Arbitrary<Scenario> calm() {
        return Combinators.combine(service(families()), load(), network(), Arbitraries.longs())
                .as(Scenarios::knownToAll);
    }

    /** Leaves out what no client can know, unless the answers come soon and tell of every bucket. */
    private static Scenario knownToAll(Service service, Load load, Network network, long seed) {
        // A window that no answer tells is thought to begin with the first call: on a slow way another comes first.
        Network known = service.tellsAll() ? network : new Network(network.from(), network.to(), 0);
        // When the first answer is slow, another call goes before it is known what is left.
        Service fitting = known.stragglers() > 0 ? service.unused() : service;
        return new Scenario(fitting, knowing(service), load, known, Trouble.NONE, seed);
    }

    /** The same with callers that give up and attempts that are lost on every part of their way. */
    static Arbitrary<Scenario> lossy() {
        return Combinators.combine(calm(), share(), share(), share(), share())
                // What others used before cannot be known when the first answer is lost.
                .as((scenario, lost, unheard, unsent, cancelled) -> scenario.with(
                                scenario.service().unused())
                        .with(new Trouble(lost, unheard, unsent, cancelled, 0, false, 100)));
    }

    /** The same with others, early resets, changing limits, deadlines and a bounded queue. */
    static Arbitrary<Scenario> troubled() {
        Arbitrary<Trouble> more = Combinators.combine(
                        Arbitraries.of(0, 0, 10, 20, 33),
                        Arbitraries.of(false, false, true),
                        Arbitraries.of(100, 100, 50, 200))
                .as((others, early, other) -> new Trouble(0, 0, 0, 0, others, early, other));
        return Combinators.combine(
                        lossy(), more, Arbitraries.of(0, 0, 30), Arbitraries.of(100_000, 100_000, 10), paced())
                .as((scenario, trouble, deadlines, maxQueue, paced) -> {
                    return apart(scenario.with(scenario.trouble().and(trouble))
                            .with(new Client(
                                    scenario.client().account(), paced.pacing(), reserve(scenario, paced), maxQueue))
                            .with(scenario.load().withDeadlines(deadlines)));
                });
    }

    /** Deadlines and a bounded queue, and nothing in the way of a forecast. */
    static Arbitrary<Scenario> withDeadlines() {
        return Combinators.combine(
                        calm(),
                        Arbitraries.integers().between(0, 700),
                        Arbitraries.of(30, 100),
                        Arbitraries.of(100_000, 5, 20))
                // Before the first answer nobody knows how much of an aligned window is left.
                .as((scenario, rtt, deadlines, maxQueue) -> scenario.with(
                                scenario.service().unused().with(WindowStart.FIRST_CALL))
                        .with(new Network(1, 1 + rtt, 0))
                        .with(new Client(scenario.client().account(), Pacing.BURST, Reserve.none(), maxQueue))
                        .with(scenario.load().withDeadlines(deadlines)));
    }

    /** Permits spread over the windows or kept back, with more calls than a window has from the first moment on. */
    static Arbitrary<Scenario> paced(Pacing pacing) {
        Arbitrary<Reserve> reserves = Combinators.combine(Arbitraries.of(0, 10, 40), Arbitraries.of(0, 10, 50))
                .as(Reserve::new);
        Arbitrary<Network> networks = Combinators.combine(
                        Arbitraries.integers().between(1, 200),
                        Arbitraries.integers().between(0, 200))
                .as((from, spread) -> new Network(from, from + spread, 0));
        return Combinators.combine(
                        service(Arbitraries.just(List.of())),
                        reserves,
                        networks,
                        Arbitraries.integers().between(150, 350),
                        Arbitraries.of(0, 30, 70, 100),
                        Arbitraries.longs())
                .as((service, reserve, network, burst, batch, seed) -> {
                    Scenario plain = new Scenario(
                            service.unused(),
                            knowing(service),
                            Load.backlog(burst, batch),
                            network,
                            Trouble.NONE,
                            seed);
                    return plain.with(
                            new Client(service.account(), pacing, reserve(plain, new Kept(pacing, reserve)), 100_000));
                });
    }

    /** A backlog beside another program that calls at a steady rate, by far fewer than once in a round trip. */
    static Arbitrary<Scenario> accompanied() {
        return Combinators.combine(
                        service(Arbitraries.just(List.of())),
                        Arbitraries.integers().between(1, 60),
                        Arbitraries.integers().between(150, 350),
                        Arbitraries.of(10, 20, 33),
                        Arbitraries.of(true, false),
                        Arbitraries.longs())
                .as((service, rtt, burst, others, known, seed) -> new Scenario(
                        service.unused(),
                        known ? knowing(service) : DOCUMENTED,
                        Load.backlog(burst, 0),
                        new Network(rtt, rtt, 0),
                        new Trouble(0, 0, 0, 0, others, false, 100),
                        seed));
    }

    /** A client whose settings know neither the limit nor the window. */
    static Arbitrary<Scenario> unknown() {
        Arbitrary<Limit> believed = Combinators.combine(Arbitraries.of(1, 5, 20, 60, 300), Arbitraries.of(SECONDS))
                .as(Limit::of);
        return Combinators.combine(calm(), believed).as((scenario, account) -> {
            Client client = new Client(account, Pacing.BURST, Reserve.none(), 100_000);
            return apart(scenario.with(client).with(telling(scenario.service(), account)));
        });
    }

    /** Only a window's first call is told its length: from the rest of a window a longer one cannot be recognised. */
    private static Service telling(Service service, Limit believed) {
        boolean longer = service.account().window().compareTo(believed.window()) > 0;
        return longer ? service.with(WindowStart.FIRST_CALL).unused() : service;
    }

    private record Kept(Pacing pacing, Reserve percent) {}

    private static Arbitrary<Kept> paced() {
        return Combinators.combine(
                        Arbitraries.of(Pacing.BURST, Pacing.BURST, Pacing.EVEN),
                        Arbitraries.of(0, 0, 20),
                        Arbitraries.of(0, 0, 20))
                .as((pacing, interactive, others) -> new Kept(pacing, new Reserve(interactive, others)));
    }

    private static Reserve reserve(Scenario scenario, Kept kept) {
        int limit = scenario.limit();
        return new Reserve(
                limit * kept.percent().interactive() / 100,
                limit * kept.percent().others() / 100);
    }

    private static Arbitrary<Integer> share() {
        return Arbitraries.integers().between(0, 30);
    }

    private static Arbitrary<Service> service(Arbitrary<List<Limit>> families) {
        Arbitrary<Limit> account = Combinators.combine(Arbitraries.integers().between(1, 80), Arbitraries.of(SECONDS))
                .as(Limit::of);
        return Combinators.combine(
                        account,
                        families,
                        Arbitraries.of(WindowStart.values()),
                        Arbitraries.of(TELLING),
                        Arbitraries.of(ResetRounding.values()).injectNull(0.5),
                        Arbitraries.of(-600, 0, 0, 600),
                        Arbitraries.integers().between(0, 100))
                .as((limit, more, start, dialect, rounding, skew, used) -> {
                    int before = (limit.calls() - 1) * used / 100; // a full window cannot be known before it refuses
                    Service service = new Service(limit, more, start, dialect, rounding, skew, before);
                    return service.tellsAll() ? service : service.with(WindowStart.FIRST_CALL);
                });
    }

    private static Arbitrary<List<Limit>> families() {
        return Combinators.combine(Arbitraries.integers().between(1, 15), Arbitraries.of(SECONDS))
                .as((calls, seconds) -> new Limit("", calls, Duration.ofSeconds(seconds)))
                .list()
                .ofMaxSize(2)
                .map(Scenarios::named);
    }

    private static List<Limit> named(List<Limit> limits) {
        List<Limit> named = new ArrayList<>();
        for (Limit limit : limits) {
            named.add(new Limit("family" + named.size(), limit.calls(), limit.window()));
        }
        return named;
    }

    /** Which bucket an answer without names means is told by the limit: those of families must differ from others. */
    private static Scenario apart(Scenario scenario) {
        Service service = scenario.service();
        List<Integer> taken = new ArrayList<>(List.of(
                scenario.limit(),
                scenario.client().account().calls(),
                Math.max(1, scenario.limit() * scenario.trouble().otherLimit() / 100)));
        List<Limit> families = new ArrayList<>();
        for (Limit family : service.families()) {
            int calls = family.calls();
            while (taken.contains(calls)) {
                calls++;
            }
            taken.add(calls);
            families.add(new Limit(family.name(), calls, family.window()));
        }
        return scenario.with(service.with(families));
    }

    private static Client knowing(Service service) {
        return new Client(service.account(), Pacing.BURST, Reserve.none(), 100_000);
    }

    private static Arbitrary<Load> load() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 12_000),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.integers().between(1, 200),
                        Arbitraries.integers().between(0, 15_000),
                        Arbitraries.of(0, 0, 30, 70),
                        Arbitraries.of(30, 80))
                .as((offset, bursts, burst, pause, batch, inFamilies) ->
                        new Load(offset, bursts, burst, pause, batch, inFamilies, 0));
    }

    private static Arbitrary<Network> network() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 300),
                        Arbitraries.integers().between(0, 700),
                        Arbitraries.of(0, 0, 5, 20))
                .as((from, spread, stragglers) -> new Network(from, from + spread, stragglers));
    }
}
