package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.account.AuditTrail.Event;
import io.github.reactivepostman.test.account.User;
import io.github.reactivepostman.test.internal.web.Call;
import io.github.reactivepostman.test.internal.web.Errors;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Selects events of the audit trail as a call asks for them. */
record AuditFilter(
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        @Nullable String action,
        boolean ofUser) {
    static AuditFilter of(Call call, User user) {
        String id = call.query("userId");
        return new AuditFilter(
                date(call.query("since")),
                date(call.query("until")),
                checked(call.query("action")),
                id == null || id.equals(Long.toString(user.id())));
    }

    boolean test(Event event) {
        LocalDate day = event.at().atZone(ZoneOffset.UTC).toLocalDate();
        return ofUser
                && (since == null || !day.isBefore(since))
                && (until == null || day.isBefore(until))
                && (action == null || action.equals(event.action()));
    }

    private static @Nullable String checked(@Nullable String action) {
        Required.that(
                action == null || action.matches("\\w+\\.\\w+"),
                () -> Errors.named(400, "InvalidAuditAction", "An action has the form of group.name."));
        return action;
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return Required.found((LocalDate) null, () -> Errors.named(400, "badRequest", text + " is no date"));
        }
    }
}
