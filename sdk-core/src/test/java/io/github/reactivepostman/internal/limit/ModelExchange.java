package io.github.reactivepostman.internal.limit;

import io.github.reactivepostman.test.limit.Verdict;
import io.netty.handler.codec.http.HttpHeaders;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import reactor.core.publisher.Mono;

/** The ways of the attempts of a run to the service and back, and what reached the service. */
final class ModelExchange {

    /** What becomes of an attempt. */
    enum Fate {
        ANSWERED,
        /** Reaches the service, but its answer does not come back. */
        LOST,
        /** Is sent, but does not reach the service. */
        UNHEARD,
        /** Fails before it is sent. */
        UNSENT
    }

    /** A call as the service saw it. */
    record Arrival(ModelCall call, long at, Verdict verdict) {}

    final List<Arrival> arrivals = new ArrayList<>();
    private final VirtualService service;

    ModelExchange(VirtualService service) {
        this.service = service;
    }

    int refused() {
        return (int) arrivals.stream()
                .filter(arrival -> !arrival.verdict().accepted())
                .count();
    }

    Mono<Integer> attempt(ModelCall call, Fate fate, Duration to, Duration fro) {
        return Mono.deferContextual(context -> {
            Permit permit = context.get(Permit.class);
            if (fate == Fate.UNSENT) {
                return failed("it could not be sent");
            }
            permit.sending();
            Mono<Long> underWay = Mono.delay(to, service.clock);
            return fate == Fate.UNHEARD
                    ? underWay.then(failed("the connection was lost"))
                    : underWay.flatMap(tick -> arrive(permit, call, fate, fro));
        });
    }

    private Mono<Integer> arrive(Permit permit, ModelCall call, Fate fate, Duration fro) {
        Verdict verdict = service.server.decide("key", call.tag.request().method(), call.tag.path());
        arrivals.add(new Arrival(call, service.now(), verdict));
        HttpHeaders told = service.headersOf(verdict);
        Mono<Long> underWay = Mono.delay(fro, service.clock);
        return fate == Fate.LOST
                ? underWay.then(failed("the answer was lost"))
                : underWay.flatMap(tick -> VirtualService.receive(permit, call.tag, verdict, told));
    }

    private static Mono<Integer> failed(String why) {
        return Mono.error(() -> new IllegalStateException(why));
    }
}
