package io.github.reactivepostman.api.teams;

import io.github.reactivepostman.http.Endpoint;
import io.github.reactivepostman.http.Exchange;
import reactor.core.publisher.Mono;

/** The settings of a team. */
public final class Settings {

    private static final Endpoint GET = Endpoint.get("/teams/{teamId}/settings");
    private static final Endpoint UPDATE = Endpoint.put("/teams/{teamId}/settings");

    private final Exchange exchange;

    Settings(Exchange exchange) {
        this.exchange = exchange;
    }

    /** Reads the settings. */
    public Mono<TeamSettings> get(String teamId) {
        return exchange.call(GET, teamId).as("settings", TeamSettings.class);
    }

    /** Writes settings and reads them as they are then. */
    public Mono<TeamSettings> update(String teamId, TeamSettings settings) {
        return exchange.call(UPDATE, teamId).body("settings", settings).as("settings", TeamSettings.class);
    }
}
