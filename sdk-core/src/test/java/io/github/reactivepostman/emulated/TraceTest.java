package io.github.reactivepostman.emulated;

import static io.github.reactivepostman.Outcomes.completes;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.observation.PostmanObservation;
import io.github.reactivepostman.test.fault.Fault;
import io.github.reactivepostman.test.log.ReceivedRequest;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.contextpropagation.ObservationThreadLocalAccessor;
import io.micrometer.tracing.TraceContext;
import io.micrometer.tracing.handler.DefaultTracingObservationHandler;
import io.micrometer.tracing.handler.PropagatingSenderTracingObservationHandler;
import io.micrometer.tracing.handler.TracingObservationHandler.TracingContext;
import io.micrometer.tracing.otel.bridge.OtelCurrentTraceContext;
import io.micrometer.tracing.otel.bridge.OtelPropagator;
import io.micrometer.tracing.otel.bridge.OtelTracer;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.propagation.ContextPropagators;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A trace through the client with a real tracer. */
@Timeout(30)
class TraceTest {

    @Test
    void shouldSendTheTraceOfTheCallersObservationWithEveryAttempt() {
        try (SdkTracerProvider provider = SdkTracerProvider.builder().build()) {
            ObservationRegistry registry = traced(provider.get("test"));
            Observation parent = Observation.start("parent", registry);
            try (Live live = Live.start(
                    emulated -> emulated, settings -> settings.callFilter(PostmanObservation.of(registry)))) {
                live.emulator().faults().next(Fault.refusal(Duration.ofMillis(100)));
                completes(live.client()
                        .users()
                        .me()
                        .contextWrite(context -> context.put(ObservationThreadLocalAccessor.KEY, parent)));

                assertThat(live.received("GET"))
                        .hasSize(2)
                        .extracting(TraceTest::trace)
                        .containsOnly(trace(parent));
                assertThat(live.received("GET"))
                        .extracting(request -> request.header("traceparent"))
                        .allMatch(header -> String.valueOf(header).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-0[13]"))
                        .noneMatch(header -> String.valueOf(header).contains(span(parent)));
            } finally {
                parent.stop();
            }
        }
    }

    private static ObservationRegistry traced(Tracer otel) {
        OtelTracer tracer = new OtelTracer(otel, new OtelCurrentTraceContext(), event -> {});
        OtelPropagator propagator =
                new OtelPropagator(ContextPropagators.create(W3CTraceContextPropagator.getInstance()), otel);
        ObservationRegistry registry = ObservationRegistry.create();
        registry.observationConfig()
                .observationHandler(new ObservationHandler.FirstMatchingCompositeObservationHandler(
                        new PropagatingSenderTracingObservationHandler<>(tracer, propagator),
                        new DefaultTracingObservationHandler(tracer)));
        return registry;
    }

    private static String trace(ReceivedRequest request) {
        return String.valueOf(request.header("traceparent")).split("-", -1)[1];
    }

    private static String trace(Observation observation) {
        return context(observation).traceId();
    }

    private static String span(Observation observation) {
        return context(observation).spanId();
    }

    private static TraceContext context(Observation observation) {
        TracingContext context = observation.getContextView().getRequired(TracingContext.class);
        return Objects.requireNonNull(context.getSpan()).context();
    }
}
