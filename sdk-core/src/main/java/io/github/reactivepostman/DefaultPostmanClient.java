package io.github.reactivepostman;

import io.github.reactivepostman.api.collections.Collections;
import io.github.reactivepostman.api.environments.Environments;
import io.github.reactivepostman.api.users.PlanUsage;
import io.github.reactivepostman.api.users.Users;
import io.github.reactivepostman.api.workspaces.Workspaces;
import io.github.reactivepostman.http.DefaultExchange;
import io.github.reactivepostman.http.UriSpec;
import io.github.reactivepostman.internal.limit.LimitEngine;
import io.github.reactivepostman.ratelimit.RateLimits;
import reactor.core.publisher.Mono;

/** A client over one exchange and one limit engine. */
final class DefaultPostmanClient implements PostmanClient {

    private final DefaultPostmanClientBuilder settings;
    private final DefaultExchange exchange;
    private final LimitEngine engine;
    private final Users users;
    private final Workspaces workspaces;
    private final Collections collections;
    private final Environments environments;

    DefaultPostmanClient(DefaultPostmanClientBuilder settings, DefaultExchange exchange, LimitEngine engine) {
        this.settings = settings;
        this.exchange = exchange;
        this.engine = engine;
        this.users = new Users(exchange);
        this.workspaces = new Workspaces(exchange);
        this.collections = new Collections(exchange);
        this.environments = new Environments(exchange);
    }

    @Override
    public Users users() {
        return users;
    }

    @Override
    public Workspaces workspaces() {
        return workspaces;
    }

    @Override
    public Collections collections() {
        return collections;
    }

    @Override
    public Environments environments() {
        return environments;
    }

    @Override
    public UriSpec method(String method) {
        return exchange.method(method);
    }

    @Override
    public Mono<PlanUsage> usage() {
        return UsageCall.on(exchange);
    }

    @Override
    public RateLimits rateLimits() {
        return engine.limits();
    }

    @Override
    public Builder mutate() {
        return new DefaultPostmanClientBuilder(settings);
    }

    @Override
    public void close() {
        closeLater().subscribe();
    }

    @Override
    public Mono<Void> closeLater() {
        return Mono.defer(() -> {
            engine.close();
            return exchange.closeLater();
        });
    }

    @Override
    public String toString() {
        return "PostmanClient" + settings.summary();
    }
}
