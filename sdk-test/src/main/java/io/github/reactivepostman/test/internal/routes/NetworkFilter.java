package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.internal.web.Answer;
import io.github.reactivepostman.test.internal.web.Call;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the two lists of the private network are filtered and sorted by. */
record NetworkFilter(
        Call call,
        Supplier<Answer> wrong,
        @Nullable Instant since,
        @Nullable Instant until) {
    static NetworkFilter of(Call call, Supplier<Answer> wrong) {
        return new NetworkFilter(call, wrong, instant(call, "since", wrong), instant(call, "until", wrong));
    }

    boolean contains(String parameter, @Nullable String text) {
        String part = call.query(parameter);
        return part == null || (text != null && text.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT)));
    }

    boolean matches(String parameter, String value) {
        String wanted = call.query(parameter);
        return wanted == null || wanted.equals(value);
    }

    /** Tells whether the time lies between {@code since} and {@code until}. */
    boolean spans(Instant time) {
        return (since == null || !time.isBefore(since)) && (until == null || !time.isAfter(until));
    }

    /** Sorts by the one time that the emulator keeps; the service takes no sort without a direction. */
    <T> List<T> sorted(Stream<T> items, Function<T, Instant> time) {
        String sort = call.query("sort");
        String direction = call.query("direction");
        if (sort == null && direction == null) {
            return items.toList();
        }
        Required.that(sort != null && Set.of("createdAt", "updatedAt").contains(sort), wrong);
        String order = Required.found(direction, wrong).toLowerCase(Locale.ROOT);
        Required.that(Set.of("asc", "desc").contains(order), wrong);
        Comparator<T> ascending = Comparator.comparing(time);
        return items.sorted(order.equals("asc") ? ascending : ascending.reversed())
                .toList();
    }

    private static @Nullable Instant instant(Call call, String parameter, Supplier<Answer> wrong) {
        String text = call.query(parameter);
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeException e) {
            return Required.found(null, wrong);
        }
    }
}
