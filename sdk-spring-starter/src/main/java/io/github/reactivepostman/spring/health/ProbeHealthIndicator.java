package io.github.reactivepostman.spring.health;

import io.github.reactivepostman.PostmanClient;
import io.github.reactivepostman.error.PermitDeniedException;
import io.github.reactivepostman.error.QuotaExhaustedException;
import io.github.reactivepostman.error.RateLimitedException;
import io.github.reactivepostman.error.UnauthorizedException;
import java.time.Duration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.ReactiveHealthIndicator;
import reactor.core.publisher.Mono;

/** Makes a call, and then tells what is known; a call that the limits hold back is not waited for. */
final class ProbeHealthIndicator implements ReactiveHealthIndicator {

    private static final Duration MAX_WAIT = Duration.ofSeconds(1);
    private static final Duration RESPONSE_TIMEOUT = Duration.ofSeconds(5);

    private final PostmanClient client;
    private final StateHealthIndicator state;

    ProbeHealthIndicator(PostmanClient client, StateHealthIndicator state) {
        this.client = client;
        this.state = state;
    }

    @Override
    public Mono<Health> health() {
        return client.get()
                .uri("/me")
                .maxWait(MAX_WAIT)
                .responseTimeout(RESPONSE_TIMEOUT)
                .send()
                .then(state.health())
                .onErrorResume(this::afterFailure);
    }

    private Mono<Health> afterFailure(Throwable error) {
        return isTold(error)
                ? state.health()
                : state.health()
                        .map(known -> Health.down()
                                .withDetails(known.getDetails())
                                .withDetail("error", error.getClass().getSimpleName())
                                .build());
    }

    /** Tells whether the state shows the failure already. */
    private static boolean isTold(Throwable error) {
        return error instanceof PermitDeniedException
                || error instanceof RateLimitedException
                || error instanceof QuotaExhaustedException
                || error instanceof UnauthorizedException;
    }
}
