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
import io.github.reactivepostman.http.ExchangeFilter;
import io.github.reactivepostman.http.Gateway;
import io.github.reactivepostman.http.UriSpec;
import io.github.reactivepostman.ratelimit.RateLimitSettings;
import io.github.reactivepostman.ratelimit.RateLimits;
import io.github.reactivepostman.ratelimit.TimeSource;
import io.github.reactivepostman.retry.RetrySettings;
import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.ratelimiter.RateLimiterRegistry;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryRegistry;
import io.github.resilience4j.timelimiter.TimeLimiter;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * Calls the Postman API without blocking, and within its call limits; safe to use from any thread.
 *
 * <p>Keeps connections open: one client serves a whole program, which closes it at its end.
 */
public interface PostmanClient extends AutoCloseable {

    /** Starts a client; only its API key must be set. */
    static Builder builder() {
        return new DefaultPostmanClientBuilder();
    }

    /** Returns the calls about the user that the API key belongs to. */
    Users users();

    /** Returns the calls on workspaces. */
    Workspaces workspaces();

    /** Returns the calls on collections. */
    Collections collections();

    /** Returns the calls on environments. */
    Environments environments();

    /** Returns the calls on mock servers. */
    Mocks mocks();

    /** Returns the calls on monitors and runners. */
    Monitors monitors();

    /** Returns the calls on API specifications. */
    Specs specs();

    /** Returns the calls on pull requests. */
    PullRequests pullRequests();

    /** Returns the calls on tags. */
    Tags tags();

    /** Returns the calls on teams. */
    Teams teams();

    /** Returns the calls on user groups. */
    Groups groups();

    /** Returns the calls on components. */
    Components components();

    /** Returns the calls on script packages. */
    Packages packages();

    /** Returns the calls on the Private API Network. */
    PrivateNetwork privateNetwork();

    /** Returns the calls on generated SDKs. */
    Sdks sdks();

    /** Returns the search. */
    Search search();

    /** Returns the calls on detected secrets. */
    SecretScanner secretScanner();

    /** Returns the calls on audit logs. */
    AuditLogs auditLogs();

    /** Returns the calls on billing. */
    Billing billing();

    /** Returns the calls on analytics. */
    Analytics analytics();

    /** Returns the calls that issue and revoke tokens. */
    Tokens tokens();

    /** Returns the security checks of definitions. */
    ApiSecurity apiSecurity();

    /** Returns the calls on Postbot. */
    Postbot postbot();

    /** Returns the calls on webhooks. */
    Webhooks webhooks();

    /** Starts a {@code GET}. */
    default UriSpec get() {
        return method("GET");
    }

    /** Starts a {@code POST}. */
    default UriSpec post() {
        return method("POST");
    }

    /** Starts a {@code PUT}. */
    default UriSpec put() {
        return method("PUT");
    }

    /** Starts a {@code PATCH}. */
    default UriSpec patch() {
        return method("PATCH");
    }

    /** Starts a {@code DELETE}. */
    default UriSpec delete() {
        return method("DELETE");
    }

    /**
     * Starts a call of any method.
     *
     * @throws IllegalArgumentException when the method is not one word of letters
     */
    UriSpec method(String method);

    /** Returns the way out for calls that a program sends with an HTTP client of its own, within these limits. */
    Gateway gateway();

    /**
     * Reads how much of the plan's quotas is used, and tells the limits how many calls the month has left: for accounts
     * whose answers do not tell it in their headers.
     *
     * <p>Costs a call of {@code GET /me}. When the service does not tell the quota of API calls, or the plan does not
     * limit them, the limits stay as they are.
     */
    Mono<PlanUsage> usage();

    /** Returns what is known of the call limits. */
    RateLimits rateLimits();

    /** Returns a builder with this client's settings; the client itself stays as it is. */
    Builder mutate();

    /** Fails the calls that wait, and closes the connections in the background; a second time does nothing. */
    @Override
    void close();

    /** Closes in the manner of {@link #close()} on subscribing, and completes when the connections are closed. */
    Mono<Void> closeLater();

    /** Settings of a client to be built; mutable, and not to be shared between threads. */
    interface Builder {

        /**
         * Sets the API key.
         *
         * @throws IllegalArgumentException when it is null or blank, or has line breaks; the message does not show it
         */
        Builder apiKey(@Nullable String key);

        /** Sets where the API key comes from: asked before every attempt, so that a rotated key works at once. */
        Builder apiKey(Supplier<Mono<String>> supplier);

        /** Sets the server; {@link PostmanServer#US} by default. */
        Builder server(PostmanServer server);

        /** Sets the longest time to connect; 10 seconds by default. */
        Builder connectTimeout(Duration time);

        /** Sets the longest silence of the server once a request was sent; 60 seconds by default. */
        Builder responseTimeout(Duration time);

        /** Sets the most bytes that the body of an answer may have; 100 MiB by default. */
        Builder maxResponseSize(long bytes);

        /** Sets how many connections may be open at once; 50 by default. */
        Builder maxConnections(int number);

        /** Sets how long an unused connection is kept; 4 seconds by default. */
        Builder maxIdleTime(Duration time);

        /**
         * Changes the HTTP client, for a proxy or certificates, say. Redirects and Reactor Netty's own retries stay off
         * whatever is set here.
         */
        Builder httpClient(UnaryOperator<HttpClient> customizer);

        /** Sets the mapper that bodies are written and read with; the SDK's own types are added to a copy of it. */
        Builder jsonMapper(JsonMapper mapper);

        /** Adds a filter that runs in every attempt of a call, inside of those added before. */
        Builder filter(ExchangeFilter filter);

        /**
         * Adds a filter that runs once for each call, inside of those added before, and outside of the wait for a permit
         * and of all retries, the program's too.
         */
        Builder callFilter(ExchangeFilter filter);

        /** Sets the {@code User-Agent} header. */
        Builder userAgent(String value);

        /** Sets how the client keeps to the call limits; as Postman documents them by default. */
        Builder rateLimits(RateLimitSettings settings);

        /**
         * Sets whether the client shares one budget with the other clients of this process that have the same API key,
         * server, limit settings and time; true by default. A key that comes from a supplier is never shared.
         */
        Builder shareLimits(boolean share);

        /** Sets what is sent again; {@link RetrySettings#defaults()} by default. */
        Builder retry(RetrySettings settings);

        /**
         * Adds a retry of the program's own around every call, outside of the SDK's retries: it sees how a call ended
         * after those. Each of its attempts needs a permit, as all do.
         */
        Builder retry(Retry policy);

        /**
         * Adds a circuit breaker around every attempt that has its permit; none by default. An attempt that it rejects
         * is not sent, gives its permit back, and fails with a {@code CallNotPermittedException}. It sees the typed
         * errors, those of error statuses too, and never how long a permit took.
         */
        Builder circuitBreaker(CircuitBreaker policy);

        /**
         * Adds a limit of the time from an attempt's permit to its whole answer; none by default. What it cuts off
         * fails with a {@code PostmanRequestException} whose cause is a {@code TimeoutException}, and is sent again like
         * any call without an answer.
         */
        Builder timeLimiter(TimeLimiter policy);

        /**
         * Adds a limit of the attempts that are under way at once; none by default. An attempt that it rejects is not
         * sent, gives its permit back, and fails with a {@code BulkheadFullException}.
         *
         * @throws IllegalArgumentException when the bulkhead's {@code maxWaitDuration} is not 0, because it would hold
         *     an event loop
         */
        Builder bulkhead(Bulkhead policy);

        /**
         * Sets the registry that the account's limit is put into, as a Resilience4j rate limiter. A limiter that the
         * program has configured there under its name is replaced, and gives it its tags and its timeout. The last
         * client to be closed that uses the entry takes it out.
         */
        Builder rateLimiterRegistry(RateLimiterRegistry registry);

        /**
         * Sets the name of that rate limiter; {@code postman-account} by default. Clients of different keys in one
         * registry need different names.
         *
         * @throws IllegalArgumentException when it is blank
         */
        Builder rateLimiterName(String name);

        /**
         * Sets the registry that the retries {@code postman-rate-limited} and {@code postman-transient} are put into. If
         * it has one of them already, that one is used as it is.
         */
        Builder retryRegistry(RetryRegistry registry);

        /**
         * Sets what the names of those two retries begin with; {@code postman} by default. Clients with different
         * settings in one registry need different ones.
         *
         * @throws IllegalArgumentException when it is blank
         */
        Builder retryNames(String prefix);

        /** Sets the time that limits run on; the system's by default. */
        Builder time(TimeSource time);

        /**
         * Creates the client; nothing is sent before a call is.
         *
         * @throws IllegalStateException when no API key was set, or the registry has the rate limiter of another key's
         *     client under the same name
         * @throws IllegalArgumentException when a setting is not possible; the message names it
         */
        PostmanClient build();
    }
}
