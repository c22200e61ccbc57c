package io.github.reactivepostman;

import io.github.reactivepostman.api.analytics.Analytics;
import io.github.reactivepostman.api.auditlogs.AuditLogs;
import io.github.reactivepostman.api.billing.Billing;
import io.github.reactivepostman.api.collections.Collections;
import io.github.reactivepostman.api.components.Components;
import io.github.reactivepostman.api.environments.Environments;
import io.github.reactivepostman.api.groups.Groups;
import io.github.reactivepostman.api.mocks.Mocks;
import io.github.reactivepostman.api.monitors.Monitors;
import io.github.reactivepostman.api.network.PrivateNetwork;
import io.github.reactivepostman.api.packages.Packages;
import io.github.reactivepostman.api.postbot.Postbot;
import io.github.reactivepostman.api.pullrequests.PullRequests;
import io.github.reactivepostman.api.sdks.Sdks;
import io.github.reactivepostman.api.search.Search;
import io.github.reactivepostman.api.secrets.SecretScanner;
import io.github.reactivepostman.api.security.ApiSecurity;
import io.github.reactivepostman.api.specs.Specs;
import io.github.reactivepostman.api.tags.Tags;
import io.github.reactivepostman.api.teams.Teams;
import io.github.reactivepostman.api.tokens.Tokens;
import io.github.reactivepostman.api.users.PlanUsage;
import io.github.reactivepostman.api.users.Users;
import io.github.reactivepostman.api.webhooks.Webhooks;
import io.github.reactivepostman.api.workspaces.Workspaces;
import io.github.reactivepostman.http.DefaultExchange;
import io.github.reactivepostman.http.Gateway;
import io.github.reactivepostman.http.UriSpec;
import io.github.reactivepostman.internal.limit.LimitEngine;
import io.github.reactivepostman.ratelimit.RateLimits;
import reactor.core.publisher.Mono;

/** A client over one exchange and one limit engine. */
final class DefaultPostmanClient implements PostmanClient {

    private final DefaultPostmanClientBuilder settings;
    private final DefaultExchange exchange;
    private final LimitEngine engine;

    DefaultPostmanClient(DefaultPostmanClientBuilder settings, DefaultExchange exchange, LimitEngine engine) {
        this.settings = settings;
        this.exchange = exchange;
        this.engine = engine;
    }

    @Override
    public Users users() {
        return new Users(exchange);
    }

    @Override
    public Workspaces workspaces() {
        return new Workspaces(exchange);
    }

    @Override
    public Collections collections() {
        return new Collections(exchange);
    }

    @Override
    public Environments environments() {
        return new Environments(exchange);
    }

    @Override
    public Mocks mocks() {
        return new Mocks(exchange);
    }

    @Override
    public Monitors monitors() {
        return new Monitors(exchange);
    }

    @Override
    public Specs specs() {
        return new Specs(exchange);
    }

    @Override
    public PullRequests pullRequests() {
        return new PullRequests(exchange);
    }

    @Override
    public Tags tags() {
        return new Tags(exchange);
    }

    @Override
    public Teams teams() {
        return new Teams(exchange);
    }

    @Override
    public Groups groups() {
        return new Groups(exchange);
    }

    @Override
    public Components components() {
        return new Components(exchange);
    }

    @Override
    public Packages packages() {
        return new Packages(exchange);
    }

    @Override
    public PrivateNetwork privateNetwork() {
        return new PrivateNetwork(exchange);
    }

    @Override
    public Sdks sdks() {
        return new Sdks(exchange);
    }

    @Override
    public Search search() {
        return new Search(exchange);
    }

    @Override
    public SecretScanner secretScanner() {
        return new SecretScanner(exchange);
    }

    @Override
    public AuditLogs auditLogs() {
        return new AuditLogs(exchange);
    }

    @Override
    public Billing billing() {
        return new Billing(exchange);
    }

    @Override
    public Analytics analytics() {
        return new Analytics(exchange);
    }

    @Override
    public Tokens tokens() {
        return new Tokens(exchange);
    }

    @Override
    public ApiSecurity apiSecurity() {
        return new ApiSecurity(exchange);
    }

    @Override
    public Postbot postbot() {
        return new Postbot(exchange);
    }

    @Override
    public Webhooks webhooks() {
        return new Webhooks(exchange);
    }

    @Override
    public UriSpec method(String method) {
        return exchange.method(method);
    }

    @Override
    public Gateway gateway() {
        return exchange.gateway();
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
        // Connections whose event loops ended before, as those of an application that stops, are closed already.
        closeLater().onErrorComplete().subscribe();
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
