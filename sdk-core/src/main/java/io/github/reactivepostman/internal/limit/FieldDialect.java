package io.github.reactivepostman.internal.limit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The {@code RateLimit} and {@code RateLimit-Policy} fields in the forms that the IETF draft had over the years:
 * {@code limit=300, remaining=299, reset=42} with {@code 300;w=60}, and {@code "default";r=299;t=42} with
 * {@code "default";q=300;w=60}, possibly of several buckets.
 */
final class FieldDialect {

    private final LimitValues values;
    private final List<FieldMember> states;
    private final List<FieldMember> policies;

    FieldDialect(LimitValues values, List<String> states, List<String> policies) {
        this.values = values;
        this.states = FieldMember.parse(states);
        this.policies = FieldMember.parse(policies);
    }

    /** Returns all readings, the one that belongs to the plain headers joined with them and first. */
    List<Reading> joined(Reading plain) {
        List<Reading> members = new ArrayList<>(named());
        Reading old = combined();
        Reading first = old == null ? plain : plain.with(old);
        int same = indexOfSame(members, first);
        if (same >= 0) {
            first = first.with(members.remove(same));
        }
        first = first.withWindow(first.windowNanos() >= 0 ? first.windowNanos() : unnamedWindow(first.limit()));
        if (first.tellsAnything()) {
            members.add(0, first);
        }
        return members;
    }

    private List<Reading> named() {
        return states.stream()
                .filter(FieldMember::isItem)
                .map(this::reading)
                .filter(Reading::tellsAnything)
                .toList();
    }

    private Reading reading(FieldMember state) {
        FieldMember policy = policies.stream()
                .filter(member -> Objects.equals(member.name(), state.name()))
                .findFirst()
                .orElse(FieldMember.NONE);
        Reading told = values.reading(policy.parameter("q"), state.parameter("r"), state.parameter("t"));
        return new Reading(
                state.name(),
                told.limit(),
                told.remaining(),
                told.resetNanos(),
                told.earlyNanos(),
                told.lateNanos(),
                told.absolute(),
                values.seconds(policy.parameter("w")));
    }

    /** Reads the older form, in which the field is one dictionary. */
    private @Nullable Reading combined() {
        String limit = entry("limit");
        String remaining = entry("remaining");
        String reset = entry("reset");
        return limit == null && remaining == null && reset == null ? null : values.reading(limit, remaining, reset);
    }

    private @Nullable String entry(String key) {
        for (FieldMember member : states) {
            if (key.equalsIgnoreCase(member.key())) {
                return member.value();
            }
        }
        return null;
    }

    /** The member that says the same as the plain headers: the only one, the default one, or that of the same limit. */
    private static int indexOfSame(List<Reading> members, Reading plain) {
        if (members.size() == 1) {
            return 0;
        }
        for (int i = 0; i < members.size(); i++) {
            Reading member = members.get(i);
            if (plain.limit() >= 0 ? member.limit() == plain.limit() : "default".equals(member.name())) {
                return i;
            }
        }
        return -1;
    }

    /** The window that an unnamed policy gives for this limit, or for every limit when it is the only one. */
    private long unnamedWindow(int limit) {
        for (FieldMember policy : policies) {
            long named = policy.name() == null ? Reading.UNTOLD : Digits.parse(policy.name());
            boolean same = named >= 0 && (policies.size() == 1 || named == limit);
            if (same && policy.parameter("q") == null) {
                return values.seconds(policy.parameter("w"));
            }
        }
        return Reading.UNTOLD;
    }
}
