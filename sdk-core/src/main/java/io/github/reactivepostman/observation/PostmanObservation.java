package io.github.reactivepostman.observation;

import io.github.reactivepostman.http.ExchangeFilter;
import io.github.reactivepostman.http.PostmanRequest;
import io.github.reactivepostman.http.PostmanResponse;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.contextpropagation.ObservationThreadLocalAccessor;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.util.context.ContextView;

/**
 * Makes each call one Micrometer observation, the wait for a permit and all attempts included; immutable.
 *
 * <p>For {@code PostmanClient.builder().callFilter(...)}. An observation ends with the whole answer, or the error, or when
 * its subscriber cancels; that the answer is decoded is not part of it. Its parent is the observation of the Reactor
 * context, or else the thread's; it is itself in the context of what happens inside. The headers that a tracer sets are
 * in every attempt, unless HTTP does not permit them. Needs {@code io.micrometer:micrometer-observation}, which the SDK
 * does not bring.
 */
public final class PostmanObservation implements ExchangeFilter {

    private final ObservationRegistry registry;
    private final String client;
    private final @Nullable PostmanObservationConvention convention;

    private PostmanObservation(
            ObservationRegistry registry, String client, @Nullable PostmanObservationConvention convention) {
        this.registry = registry;
        this.client = client;
        this.convention = convention;
    }

    /** Creates the observation of the client {@code default}. */
    public static PostmanObservation of(ObservationRegistry registry) {
        return new PostmanObservation(registry, "default", null);
    }

    /**
     * Returns this observation with the name of the client, which tells clients of several keys apart.
     *
     * @throws IllegalArgumentException when the name is blank
     */
    public PostmanObservation withClient(String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("name of a client must not be blank: it is the value of the key client");
        }
        return new PostmanObservation(registry, name, convention);
    }

    /** Returns this observation with other names and key values, also than those that the registry has been given. */
    public PostmanObservation withConvention(PostmanObservationConvention own) {
        return new PostmanObservation(registry, client, own);
    }

    @Override
    public Mono<PostmanResponse> filter(PostmanRequest request, Next next) {
        return registry.isNoop()
                ? next.exchange(request)
                : Mono.deferContextual(context -> observed(request, next, context));
    }

    private Mono<PostmanResponse> observed(PostmanRequest request, Next next, ContextView context) {
        PostmanObservationContext call = new PostmanObservationContext(request, client);
        Observation observation =
                Observation.createNotStarted(convention, PostmanObservationConvention.standard(), () -> call, registry);
        Observation parent = context.getOrDefault(ObservationThreadLocalAccessor.KEY, null);
        if (parent != null) {
            observation.parentObservation(parent);
        }
        ObservedCall observed = new ObservedCall(observation.start(), call);
        return observed.observe(next.exchange(call.requestWithHeaders()))
                .contextWrite(inner -> inner.put(ObservationThreadLocalAccessor.KEY, observation));
    }
}
