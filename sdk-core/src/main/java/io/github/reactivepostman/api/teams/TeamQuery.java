package io.github.reactivepostman.api.teams;

import io.github.reactivepostman.http.RequestSpec;
import io.github.reactivepostman.internal.Values;
import org.jspecify.annotations.Nullable;

/**
 * How to list the teams of the organisation.
 *
 * @param settings whether each team is to tell its settings
 * @param userRoles whether each team is to tell the roles of its users
 * @param pageSize how many teams one call fetches
 */
public record TeamQuery(boolean settings, boolean userRoles, int pageSize) {

    public TeamQuery {
        Values.atLeast("pageSize", 1, pageSize);
    }

    /** Selects every team, 50 a call, as the service does by itself. */
    public static TeamQuery all() {
        return new TeamQuery(false, false, 50);
    }

    /** Asks for the settings of each team, which are found in {@link Team#more()}. */
    public TeamQuery withSettings() {
        return new TeamQuery(true, userRoles, pageSize);
    }

    /** Asks for the roles of each team's users, which are found in {@link Team#more()}. */
    public TeamQuery withUserRoles() {
        return new TeamQuery(settings, true, pageSize);
    }

    /** Sets how many teams one call fetches; the greatest number that the service takes is not documented. */
    public TeamQuery withPageSize(int pageSize) {
        return new TeamQuery(settings, userRoles, pageSize);
    }

    RequestSpec applyTo(RequestSpec call) {
        return call.query("settings", trueOrNull(settings))
                .query("userRoles", trueOrNull(userRoles))
                .query("limit", pageSize);
    }

    private static @Nullable Boolean trueOrNull(boolean value) {
        return value ? true : null;
    }
}
