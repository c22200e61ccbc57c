package io.github.reactivepostman.emulated;

import io.github.reactivepostman.observation.PostmanObservationContext;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;

/** Does with an observation's carrier what a tracer does. */
final class HeaderSettingHandler implements ObservationHandler<PostmanObservationContext> {

    static final String TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    @Override
    public void onStart(PostmanObservationContext context) {
        context.getSetter().set(context.getCarrier(), "traceparent", TRACE);
        context.getSetter().set(context.getCarrier(), "not permitted", "a name with a blank");
        context.getSetter().set(context.getCarrier(), "X-Api-Key", "another");
    }

    @Override
    public boolean supportsContext(Observation.Context context) {
        return context instanceof PostmanObservationContext;
    }
}
