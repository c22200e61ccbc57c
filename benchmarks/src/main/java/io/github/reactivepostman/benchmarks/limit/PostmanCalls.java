package io.github.reactivepostman.benchmarks.limit;

import io.github.reactivepostman.PostmanClient;
import io.github.reactivepostman.PostmanServer;
import io.github.reactivepostman.benchmarks.limit.Contender.Calls;
import io.github.reactivepostman.benchmarks.limit.Contender.Target;
import io.github.reactivepostman.ratelimit.RateLimitSettings;
import reactor.core.publisher.Mono;

/** Calls of the SDK. */
record PostmanCalls(PostmanClient client) implements Calls {

    static PostmanCalls open(Target target) {
        return new PostmanCalls(PostmanClient.builder()
                .apiKey(target.key())
                .server(PostmanServer.of(target.server()))
                .rateLimits(RateLimitSettings.documented().withAccount(target.limit(), target.window()))
                .build());
    }

    @Override
    public Mono<?> call() {
        return client.users().me();
    }

    @Override
    public void close() {
        client.close();
    }
}
