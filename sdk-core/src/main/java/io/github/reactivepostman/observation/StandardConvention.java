package io.github.reactivepostman.observation;

import io.micrometer.common.KeyValue;
import io.micrometer.common.KeyValues;

/** Has no key value that a program's data can multiply: of the path it knows the template. */
final class StandardConvention implements PostmanObservationConvention {

    static final StandardConvention INSTANCE = new StandardConvention();

    private StandardConvention() {}

    @Override
    public String getName() {
        return "postman.client.calls";
    }

    @Override
    public String getContextualName(PostmanObservationContext context) {
        return operation(context);
    }

    @Override
    public KeyValues getLowCardinalityKeyValues(PostmanObservationContext context) {
        Throwable error = context.getError();
        return KeyValues.of(
                KeyValue.of("client", context.client()),
                KeyValue.of("operation", operation(context)),
                KeyValue.of("status", Ending.status(context.getResponse(), error)),
                KeyValue.of("outcome", Ending.outcome(context.getResponse(), error)),
                KeyValue.of("exception", error == null ? "none" : name(error)));
    }

    private static String operation(PostmanObservationContext context) {
        return context.request().method() + ' ' + context.request().target();
    }

    private static String name(Throwable error) {
        String name = error.getClass().getSimpleName();
        return name.isEmpty() ? error.getClass().getName() : name;
    }
}
