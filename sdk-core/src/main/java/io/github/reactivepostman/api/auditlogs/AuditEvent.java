package io.github.reactivepostman.api.auditlogs;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Something that somebody did.
 *
 * @param id what names the event
 * @param action what was done, such as {@code user.login_sso}
 * @param timestamp when
 * @param message the same as a sentence
 * @param ip address that it was done from
 * @param userAgent program that it was done with
 * @param data who did it, and to whom
 */
public record AuditEvent(
        @Nullable String id,
        @Nullable String action,
        @Nullable Instant timestamp,
        @Nullable String message,
        @Nullable String ip,
        @Nullable String userAgent,
        @Nullable Data data) {

    /**
     * Who did something, and to whom.
     *
     * @param actor who did it
     * @param user whom it was done to
     * @param team the team of both
     * @param variables what else there is to say, which depends on the action
     */
    public record Data(
            @Nullable Person actor,
            @Nullable Person user,
            @Nullable Team team,
            @Nullable JsonNode variables) {}

    /**
     * A user, as they were then.
     *
     * @param id what names the user
     * @param name full name
     * @param username name to log in with
     * @param email address
     * @param active whether the user could log in; null when it is not told
     */
    public record Person(
            @Nullable String id,
            @Nullable String name,
            @Nullable String username,
            @Nullable String email,
            @Nullable Boolean active) {}

    /**
     * A team.
     *
     * @param id what names the team
     * @param name name to show
     */
    public record Team(@Nullable String id, @Nullable String name) {}
}
