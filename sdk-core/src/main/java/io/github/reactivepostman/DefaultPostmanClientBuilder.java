package io.github.reactivepostman;

import io.github.reactivepostman.http.ApiKeySource;
import io.github.reactivepostman.http.DefaultExchange;
import io.github.reactivepostman.http.ExchangeFilter;
import io.github.reactivepostman.http.ExchangeSettings;
import io.github.reactivepostman.http.Policies;
import io.github.reactivepostman.http.TransportSettings;
import io.github.reactivepostman.internal.limit.LimitEngine;
import io.github.reactivepostman.internal.limit.LimitEngines;
import io.github.reactivepostman.internal.limit.LimitKey;
import io.github.reactivepostman.internal.limit.LimiterEntry;
import io.github.reactivepostman.ratelimit.RateLimitSettings;
import io.github.reactivepostman.ratelimit.TimeSource;
import io.github.reactivepostman.retry.RetryPolicies;
import io.github.reactivepostman.retry.RetrySettings;
import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.ratelimiter.RateLimiterRegistry;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryRegistry;
import io.github.resilience4j.timelimiter.TimeLimiter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import tools.jackson.databind.json.JsonMapper;

/** Gathers a client's settings. */
final class DefaultPostmanClientBuilder implements PostmanClient.Builder {

    private final List<ExchangeFilter> filters;
    private final List<ExchangeFilter> callFilters;
    private @Nullable ApiKeySource apiKey;
    private PostmanServer server = PostmanServer.US;
    private Duration connectTimeout = Duration.ofSeconds(10);
    private Duration responseTimeout = Duration.ofSeconds(60);
    private Duration maxIdleTime = TransportSettings.MAX_IDLE_TIME;
    private long maxResponseSize = TransportSettings.MAX_RESPONSE_SIZE;
    private int maxConnections = 50;
    private UnaryOperator<HttpClient> httpClient = UnaryOperator.identity();
    private @Nullable JsonMapper jsonMapper;
    private String userAgent = UserAgent.value();
    private RateLimitSettings rateLimits = RateLimitSettings.documented();
    private RetrySettings retry = RetrySettings.defaults();
    private Policies policies = Policies.none();
    private LimiterEntry limiter = LimiterEntry.standard();
    private @Nullable RetryRegistry retryRegistry;
    private String retryNames = RetryPolicies.PREFIX;
    private TimeSource time = TimeSource.system();
    private boolean shareLimits = true;
    private @Nullable EngineFactory engines;

    DefaultPostmanClientBuilder() {
        this.filters = new ArrayList<>();
        this.callFilters = new ArrayList<>();
    }

    DefaultPostmanClientBuilder(DefaultPostmanClientBuilder other) {
        this.filters = new ArrayList<>(other.filters);
        this.callFilters = new ArrayList<>(other.callFilters);
        this.apiKey = other.apiKey;
        this.server = other.server;
        this.connectTimeout = other.connectTimeout;
        this.responseTimeout = other.responseTimeout;
        this.maxIdleTime = other.maxIdleTime;
        this.maxResponseSize = other.maxResponseSize;
        this.maxConnections = other.maxConnections;
        this.httpClient = other.httpClient;
        this.jsonMapper = other.jsonMapper;
        this.userAgent = other.userAgent;
        this.rateLimits = other.rateLimits;
        this.retry = other.retry;
        this.policies = other.policies;
        this.limiter = other.limiter;
        this.retryRegistry = other.retryRegistry;
        this.retryNames = other.retryNames;
        this.time = other.time;
        this.shareLimits = other.shareLimits;
        this.engines = other.engines;
    }

    @Override
    public PostmanClient.Builder apiKey(@Nullable String key) {
        apiKey = ApiKeySource.of(key);
        return this;
    }

    @Override
    public PostmanClient.Builder apiKey(Supplier<Mono<String>> supplier) {
        apiKey = ApiKeySource.of(supplier);
        return this;
    }

    @Override
    public PostmanClient.Builder server(PostmanServer to) {
        server = to;
        return this;
    }

    @Override
    public PostmanClient.Builder connectTimeout(Duration limit) {
        connectTimeout = limit;
        return this;
    }

    @Override
    public PostmanClient.Builder responseTimeout(Duration limit) {
        responseTimeout = limit;
        return this;
    }

    @Override
    public PostmanClient.Builder maxResponseSize(long bytes) {
        maxResponseSize = bytes;
        return this;
    }

    @Override
    public PostmanClient.Builder maxConnections(int number) {
        maxConnections = number;
        return this;
    }

    @Override
    public PostmanClient.Builder maxIdleTime(Duration limit) {
        maxIdleTime = limit;
        return this;
    }

    @Override
    public PostmanClient.Builder httpClient(UnaryOperator<HttpClient> customizer) {
        httpClient = customizer;
        return this;
    }

    @Override
    public PostmanClient.Builder jsonMapper(JsonMapper mapper) {
        jsonMapper = mapper;
        return this;
    }

    @Override
    public PostmanClient.Builder filter(ExchangeFilter filter) {
        filters.add(filter);
        return this;
    }

    @Override
    public PostmanClient.Builder callFilter(ExchangeFilter filter) {
        callFilters.add(filter);
        return this;
    }

    @Override
    public PostmanClient.Builder userAgent(String value) {
        userAgent = value;
        return this;
    }

    @Override
    public PostmanClient.Builder rateLimits(RateLimitSettings settings) {
        rateLimits = settings;
        return this;
    }

    @Override
    public PostmanClient.Builder shareLimits(boolean share) {
        shareLimits = share;
        return this;
    }

    @Override
    public PostmanClient.Builder retry(RetrySettings settings) {
        retry = settings;
        return this;
    }

    @Override
    public PostmanClient.Builder retry(Retry policy) {
        policies = policies.withRetry(policy);
        return this;
    }

    @Override
    public PostmanClient.Builder circuitBreaker(CircuitBreaker policy) {
        policies = policies.withCircuitBreaker(policy);
        return this;
    }

    @Override
    public PostmanClient.Builder timeLimiter(TimeLimiter policy) {
        policies = policies.withTimeLimiter(policy);
        return this;
    }

    @Override
    public PostmanClient.Builder bulkhead(Bulkhead policy) {
        policies = policies.withBulkhead(policy);
        return this;
    }

    @Override
    public PostmanClient.Builder rateLimiterRegistry(RateLimiterRegistry registry) {
        limiter = limiter.withRegistry(registry);
        return this;
    }

    @Override
    public PostmanClient.Builder rateLimiterName(String name) {
        limiter = limiter.withName(name);
        return this;
    }

    @Override
    public PostmanClient.Builder retryRegistry(RetryRegistry registry) {
        retryRegistry = registry;
        return this;
    }

    @Override
    public PostmanClient.Builder retryNames(String prefix) {
        if (prefix.isBlank()) {
            throw new IllegalArgumentException("retryNames must not be blank: the names of the retries begin with it");
        }
        retryNames = prefix;
        return this;
    }

    @Override
    public PostmanClient.Builder time(TimeSource source) {
        time = source;
        return this;
    }

    DefaultPostmanClientBuilder engines(EngineFactory factory) {
        engines = factory;
        return this;
    }

    @Override
    public PostmanClient build() {
        if (apiKey == null) {
            throw new IllegalStateException(
                    "apiKey is missing: pass a Postman API key to PostmanClient.builder().apiKey(...)");
        }
        TransportSettings transport = new TransportSettings(
                server.uri(),
                connectTimeout,
                responseTimeout,
                maxIdleTime,
                maxConnections,
                maxResponseSize,
                httpClient);
        return client(transport, apiKey, ClientJson.mapper(jsonMapper));
    }

    /** An engine, and its entry in the registry, that no client was built on would never be closed. */
    private PostmanClient client(TransportSettings transport, ApiKeySource key, JsonMapper json) {
        LimitEngine engine = engine(key);
        try {
            ExchangeSettings settings = new ExchangeSettings(
                    transport, key, json, callFilters, filters, userAgent, engine, retries(), policies);
            DefaultExchange exchange = DefaultExchange.create(settings);
            return new DefaultPostmanClient(new DefaultPostmanClientBuilder(this), exchange, engine);
        } catch (RuntimeException e) {
            engine.close();
            throw e;
        }
    }

    private RetryPolicies retries() {
        RetryRegistry registry = retryRegistry == null ? RetryRegistry.ofDefaults() : retryRegistry;
        return RetryPolicies.create(retry, registry, retryNames);
    }

    private LimitEngine engine(ApiKeySource key) {
        if (engines != null) {
            return engines.create(rateLimits, time);
        }
        String fingerprint = key.fingerprint();
        return shareLimits && fingerprint != null
                ? LimitEngines.shared(new LimitKey(fingerprint, server.uri(), rateLimits, time), limiter)
                : LimitEngines.create(rateLimits, time, limiter);
    }

    String summary() {
        return "[server=" + server + ", apiKey=" + (apiKey == null ? "missing" : apiKey) + "]";
    }

    @Override
    public String toString() {
        return "PostmanClient.Builder" + summary();
    }
}
