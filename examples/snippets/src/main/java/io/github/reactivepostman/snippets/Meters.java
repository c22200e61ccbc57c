package io.github.reactivepostman.snippets;

import io.github.reactivepostman.PostmanClient;
import io.github.reactivepostman.metrics.PostmanMeters;
import io.github.reactivepostman.observation.PostmanObservation;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The limits and the plan's month, told to the outside. */
public final class Meters {

    private final PostmanClient client;

    public Meters(PostmanClient client) {
        this.client = client;
    }

    /** Puts the limits' meters into a registry. */
    public void bind(MeterRegistry registry) {
        // tag::meters[]
        PostmanMeters.of(client.rateLimits()).withClient("billing").bindTo(registry);
        // end::meters[]
    }

    /** Makes a client whose calls are observed. */
    public static PostmanClient observed(PostmanClient.Builder builder, ObservationRegistry observations) {
        // tag::observation[]
        PostmanClient client = builder.callFilter(
                        PostmanObservation.of(observations).withClient("billing"))
                .build();
        // end::observation[]
        return client;
    }

    /** Asks how many calls the month has left. */
    public Mono<Double> left() {
        // tag::usage[]
        Mono<Double> left = client.usage()
                .flatMap(usage -> Mono.justOrEmpty(usage.apiUsage()))
                .flatMap(calls -> Mono.justOrEmpty(calls.remaining()));
        // end::usage[]
        return left;
    }

    /** Streams a line whenever the month comes to another level or threshold. */
    public Flux<String> alerts() {
        // tag::alerts[]
        Flux<String> alerts = client.rateLimits()
                .quotaAlerts()
                .map(month -> month.level() + ": " + month.remaining() + " calls of the month left");
        // end::alerts[]
        return alerts;
    }
}
