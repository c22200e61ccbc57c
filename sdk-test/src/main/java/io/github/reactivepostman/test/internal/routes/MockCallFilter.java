package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.account.StoredMockCall;
import io.github.reactivepostman.test.internal.web.Call;
import io.github.reactivepostman.test.internal.web.Errors;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The filters of the list of calls; upper case does not matter. */
record MockCallFilter(
        @Nullable Instant since,
        @Nullable Instant until,
        @Nullable String status,
        @Nullable String type,
        @Nullable String method,
        @Nullable String path)
        implements Predicate<StoredMockCall> {
    static MockCallFilter of(Call call) {
        return new MockCallFilter(
                time(call, "since"),
                time(call, "until"),
                call.query("responseStatusCode"),
                call.query("responseType"),
                call.query("requestMethod"),
                call.query("requestPath"));
    }

    private static @Nullable Instant time(Call call, String name) {
        String text = call.query(name);
        return text == null
                ? null
                : Required.found(
                        parsed(text),
                        () -> Errors.named(400, "invalidParamsError", name + " is no date and time")
                                .asJson());
    }

    private static @Nullable Instant parsed(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    @Override
    public boolean test(StoredMockCall call) {
        return (since == null || !call.servedAt().isBefore(since))
                && (until == null || !call.servedAt().isAfter(until))
                && matches(status, Integer.toString(call.statusCode()))
                && matches(type, call.type())
                && matches(method, call.method())
                && matches(path, call.path());
    }

    private static boolean matches(@Nullable String wanted, String value) {
        return wanted == null || wanted.equalsIgnoreCase(value);
    }
}
