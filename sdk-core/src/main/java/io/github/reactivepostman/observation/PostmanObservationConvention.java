package io.github.reactivepostman.observation;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationConvention;

/** Names the observations of calls and says which key values they have. */
public interface PostmanObservationConvention extends ObservationConvention<PostmanObservationContext> {

    /**
     * Returns the convention that is used unless a program sets its own: the name {@code postman.client.calls}, and the
     * low-cardinality keys {@code client}, {@code operation}, {@code status}, {@code outcome} and {@code exception}.
     */
    static PostmanObservationConvention standard() {
        return StandardConvention.INSTANCE;
    }

    @Override
    default boolean supportsContext(Observation.Context context) {
        return context instanceof PostmanObservationContext;
    }
}
