package io.github.reactivepostman.test;

import io.github.reactivepostman.test.account.Account;
import io.github.reactivepostman.test.account.EndOfList;
import io.github.reactivepostman.test.fault.Faults;
import io.github.reactivepostman.test.headers.LimitHeaders;
import io.github.reactivepostman.test.internal.path.PathPattern;
import io.github.reactivepostman.test.internal.routes.Routes;
import io.github.reactivepostman.test.internal.server.EmulatorServer;
import io.github.reactivepostman.test.internal.server.Keys;
import io.github.reactivepostman.test.internal.server.Latency;
import io.github.reactivepostman.test.internal.server.ServerSettings;
import io.github.reactivepostman.test.internal.server.ServerState;
import io.github.reactivepostman.test.internal.server.ToldTime;
import io.github.reactivepostman.test.limit.LimitPolicy;
import io.github.reactivepostman.test.limit.Limits;
import io.github.reactivepostman.test.limit.ServerClock;
import io.github.reactivepostman.test.limit.Tally;
import io.github.reactivepostman.test.log.RequestLog;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;
import reactor.core.publisher.Mono;

/** Holds what the builder was told, and puts the parts together. */
final class EmulatorAssembly {
    final Account account = new Account();
    final Set<String> forbidden = new HashSet<>();
    final List<String> restricted = new ArrayList<>();
    int port;
    List<String> keys = List.of("PMAK-emulator");
    EndOfList endOfList = EndOfList.ROTATE;
    LongSupplier clock = new ServerClock(Duration.ZERO);
    Latency latency = new Latency(Duration.ZERO, Duration.ZERO);
    Duration keepAlive = Duration.ofSeconds(5);
    boolean daemon = true;

    Mono<PostmanEmulator> start(LimitPolicy policy, LimitHeaders headers) {
        return Mono.defer(() -> {
            ServerState state = state(policy, headers);
            return EmulatorServer.bind(state, new ServerSettings(port, latency, keepAlive, daemon))
                    .map(server -> new PostmanEmulator(server, state, keys.get(0)));
        });
    }

    private ServerState state(LimitPolicy policy, LimitHeaders headers) {
        Limits limits = new Limits(policy, keys.get(0), clock);
        return new ServerState(
                account,
                Routes.over(account, limits, endOfList),
                keys(),
                limits,
                headers,
                new Faults(),
                new RequestLog(),
                new Tally<>(),
                new Tally<>(),
                new Tally<>(),
                clock,
                new ToldTime(clock));
    }

    private Keys keys() {
        Set<String> valid = new HashSet<>(keys);
        valid.addAll(forbidden);
        List<PathPattern> patterns = restricted.stream().map(PathPattern::parse).toList();
        return new Keys(Set.copyOf(valid), Set.copyOf(forbidden), patterns);
    }
}
