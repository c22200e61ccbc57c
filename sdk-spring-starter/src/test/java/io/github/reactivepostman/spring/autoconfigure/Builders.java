package io.github.reactivepostman.spring.autoconfigure;

import io.github.reactivepostman.PostmanClient;
import io.github.reactivepostman.ratelimit.RateLimitSettings;
import io.github.reactivepostman.retry.RetrySettings;
import io.github.reactivepostman.spring.PostmanClientBuilderCustomizer;
import io.github.reactivepostman.spring.PostmanClients;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.test.util.ReflectionTestUtils;

/** Reads from the builders of clients what the properties have set; builders tell it to nobody else. */
final class Builders implements PostmanClientBuilderCustomizer {

    private final Map<String, PostmanClient.Builder> builders = new HashMap<>();

    static Builders of(ApplicationContextRunner runner) {
        Builders builders = new Builders();
        runner.withBean(Builders.class, () -> builders).run(context -> {
            if (context.getStartupFailure() != null) {
                throw new AssertionError(context.getStartupFailure());
            }
        });
        return builders;
    }

    @Override
    public void customize(String name, PostmanClient.Builder builder) {
        builders.put(name, builder);
    }

    Object setting(String client, String field) {
        return Objects.requireNonNull(
                ReflectionTestUtils.getField(Objects.requireNonNull(builders.get(client), client), field));
    }

    Object setting(String field) {
        return setting(PostmanClients.DEFAULT, field);
    }

    RateLimitSettings limits(String client) {
        return (RateLimitSettings) setting(client, "rateLimits");
    }

    RetrySettings retry(String client) {
        return (RetrySettings) setting(client, "retry");
    }
}
