package io.github.reactivepostman.benchmarks.calls;

import io.github.reactivepostman.PostmanClient;
import io.github.reactivepostman.PostmanServer;
import io.github.reactivepostman.api.users.AuthenticatedUser;
import io.github.reactivepostman.internal.json.PostmanMapper;
import io.github.reactivepostman.ratelimit.RateLimitSettings;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import io.github.resilience4j.reactor.ratelimiter.operator.RateLimiterOperator;
import io.github.resilience4j.reactor.retry.RetryOperator;
import io.github.resilience4j.retry.Retry;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.http.codec.json.JacksonJsonDecoder;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Those who make the same calls: the physical limit, what a program would use instead, and the SDK. */
final class Contenders {

    private static final int PLENTY = 1_000_000_000;
    private static final String KEY = "PMAK-benchmark";
    private static final int CONNECTIONS = 256;
    private static final JsonMapper JSON = PostmanMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final URI server;
    private final String path;
    private final Class<?> type;

    Contenders(URI server, String path, Class<?> type) {
        this.server = server;
        this.path = path;
        this.type = type;
    }

    List<Contender> all() {
        return List.of(raw(), webClient(), webClientWithOperators(), generic(), typed());
    }

    private Contender raw() {
        ConnectionProvider pool = pool("raw");
        HttpClient client = HttpClient.create(pool)
                .baseUrl(server.toString())
                .headers(headers -> headers.set("x-api-key", KEY).set("Accept", "application/json"));
        Supplier<Mono<?>> call = () -> client.get()
                .uri(path)
                .responseContent()
                .aggregate()
                .asByteArray()
                .map(bytes -> JSON.readValue(bytes, type));
        return new Contender("raw", call, pool::dispose);
    }

    private Contender webClient() {
        ConnectionProvider pool = pool("webClient");
        WebClient client = webClient(pool);
        return new Contender("webClient", () -> retrieve(client), pool::dispose);
    }

    private Contender webClientWithOperators() {
        ConnectionProvider pool = pool("operators");
        WebClient client = webClient(pool);
        RateLimiter limiter = RateLimiter.of(
                "peer",
                RateLimiterConfig.custom()
                        .limitForPeriod(PLENTY)
                        .limitRefreshPeriod(Duration.ofHours(1))
                        .build());
        Retry retry = Retry.ofDefaults("peer");
        Supplier<Mono<?>> call = () -> retrieve(client)
                .transformDeferred(RateLimiterOperator.of(limiter))
                .transformDeferred(RetryOperator.of(retry));
        return new Contender("webClientWithOperators", call, pool::dispose);
    }

    private WebClient webClient(ConnectionProvider pool) {
        return WebClient.builder()
                .clientConnector(new ReactorClientHttpConnector(HttpClient.create(pool)))
                .codecs(codecs -> {
                    codecs.defaultCodecs().maxInMemorySize(1 << 20);
                    codecs.defaultCodecs().jacksonJsonDecoder(new JacksonJsonDecoder(JSON));
                })
                .baseUrl(server.toString())
                .defaultHeader("x-api-key", KEY)
                .build();
    }

    private Mono<?> retrieve(WebClient client) {
        return client.get().uri(path).retrieve().bodyToMono(type);
    }

    private Contender generic() {
        PostmanClient client = postman();
        return new Contender("ours", () -> client.get().uri(path).as(type), client::close);
    }

    /** The typed API has a method for the path of its own only. */
    private Contender typed() {
        PostmanClient client = postman();
        Supplier<Mono<?>> call = type == AuthenticatedUser.class
                ? () -> client.users().me()
                : () -> client.get().uri(path).as(type);
        return new Contender("oursTyped", call, client::close);
    }

    private PostmanClient postman() {
        return PostmanClient.builder()
                .apiKey(KEY)
                .server(PostmanServer.of(server))
                .maxConnections(CONNECTIONS)
                .shareLimits(false)
                .rateLimits(RateLimitSettings.documented()
                        .withAccount(PLENTY, Duration.ofHours(1))
                        .withFamilies(List.of()))
                .build();
    }

    private static ConnectionProvider pool(String name) {
        return ConnectionProvider.builder(name)
                .maxConnections(CONNECTIONS)
                .pendingAcquireMaxCount(-1)
                .build();
    }
}
