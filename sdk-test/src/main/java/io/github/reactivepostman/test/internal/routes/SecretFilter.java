package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.account.StoredSecret;
import io.github.reactivepostman.test.internal.web.Call;
import io.github.reactivepostman.test.internal.web.Errors;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Selects found secrets as a call asks for them. */
record SecretFilter(
        JsonNode body, @Nullable Instant since, @Nullable Instant until) {
    static SecretFilter of(JsonNode body, Call call) {
        Required.that(
                body.path("workspaceIds").isMissingNode()
                        || body.path("resources").isMissingNode(),
                () -> Errors.bare(
                        400,
                        "BAD_REQUEST",
                        "Invalid filters",
                        "Of `workspaceIds` and `resources`, only one can be used in a call."));
        return new SecretFilter(body, time(call, "since"), time(call, "until"));
    }

    boolean byResource() {
        return body.has("resources");
    }

    boolean test(StoredSecret secret) {
        return (since == null || !secret.detectedAt().isBefore(since))
                && (until == null || !secret.detectedAt().isAfter(until))
                && names("workspaceIds", secret.workspaceId())
                && names("statuses", secret.status())
                && names("secretTypes", SecretViews.typeId(secret))
                && resolved(secret)
                && inResources(secret);
    }

    private boolean resolved(StoredSecret secret) {
        boolean resolved = !secret.status().equals("ACTIVE");
        return !body.has("resolved") || body.path("resolved").asBoolean(false) == resolved;
    }

    private boolean names(String list, String value) {
        return body.path(list).isEmpty() || strings(body.path(list)).contains(value);
    }

    private boolean inResources(StoredSecret secret) {
        return !byResource()
                || body.path("resources")
                        .valueStream()
                        .anyMatch(one -> one.path("type").asString("").equals(secret.resourceType())
                                && strings(one.path("ids")).contains(secret.resourceUid()));
    }

    private static Set<String> strings(JsonNode list) {
        return list.valueStream().map(value -> value.asString("")).collect(Collectors.toSet());
    }

    private static @Nullable Instant time(Call call, String name) {
        String text = call.query(name);
        try {
            return text == null ? null : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            return Required.found((Instant) null, () -> Errors.bare(400, "BAD_REQUEST", name + " is no date"));
        }
    }
}
