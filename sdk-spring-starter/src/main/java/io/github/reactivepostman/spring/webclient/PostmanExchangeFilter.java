package io.github.reactivepostman.spring.webclient;

import io.github.reactivepostman.PostmanClient;
import io.github.reactivepostman.http.Gateway;
import io.github.reactivepostman.http.GatewayAttempt;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;
import org.springframework.web.reactive.function.client.ExchangeFunction;
import reactor.core.publisher.Mono;

/**
 * Lets the calls of a {@code WebClient} out through the gate of a client: with its key, in its windows, sent again by its
 * retries. Safe to use from any thread.
 *
 * <p>Calls end as they do without it: with the answer of the last attempt, whatever its status, or with Spring's error.
 * Only those that were not let out end with a {@code PostmanException}. Filters that are added later run in every
 * attempt, after it got its permit, and see no key.
 */
public final class PostmanExchangeFilter implements ExchangeFilterFunction {

    private final Gateway gateway;

    private PostmanExchangeFilter(Gateway gateway) {
        this.gateway = gateway;
    }

    /** Creates a filter that shares its limits with the client, and ends with it. */
    public static PostmanExchangeFilter of(PostmanClient client) {
        return new PostmanExchangeFilter(client.gateway());
    }

    /** Marks a request, with {@code attributes(...)}, as safe to repeat or not; only POST and PATCH are not by default. */
    public static Consumer<Map<String, Object>> repeatable(boolean value) {
        return attributes -> attributes.put(CallAttributes.REPEATABLE, value);
    }

    /**
     * Sets how long a request may wait for a permit, with {@code attributes(...)}; zero for not at all.
     *
     * @throws IllegalArgumentException when it is negative
     */
    public static Consumer<Map<String, Object>> maxWait(Duration time) {
        if (time.isNegative()) {
            throw new IllegalArgumentException("maxWait must not be negative, was " + time);
        }
        return attributes -> attributes.put(CallAttributes.MAX_WAIT, time);
    }

    @Override
    public Mono<ClientResponse> filter(ClientRequest request, ExchangeFunction next) {
        return gateway.exchange(CallAttributes.call(request), attempt -> exchange(request, next, attempt));
    }

    private static Mono<ClientResponse> exchange(
            ClientRequest request, ExchangeFunction next, GatewayAttempt<ClientResponse> attempt) {
        return next.exchange(SignedRequest.of(request, attempt))
                .flatMap(response -> ReceivedAnswer.read(response, attempt));
    }
}
