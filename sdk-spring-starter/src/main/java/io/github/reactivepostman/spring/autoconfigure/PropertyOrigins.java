package io.github.reactivepostman.spring.autoconfigure;

import io.github.reactivepostman.PostmanClient;
import io.github.reactivepostman.spring.PostmanConnectionDetails;
import java.util.Set;
import org.springframework.core.env.Environment;

/** Finds the property of a setting that the SDK checks as late as it builds a client. */
record PropertyOrigins(Environment environment) {

    private static final Set<String> CHECKED_LAST =
            Set.of("connect-timeout", "response-timeout", "max-connections", "max-idle-time", "max-response-size");

    /** Builds the client, or says which property does not let it be built. */
    PostmanClient build(String name, String path, PostmanClient.Builder builder, PostmanConnectionDetails details) {
        try {
            return builder.build();
        } catch (IllegalArgumentException e) {
            throw refused(path, e);
        } catch (IllegalStateException e) {
            requireKey(details, e);
            throw new PostmanConfigurationException(
                    "The client '" + name + "' cannot be built: " + e.getMessage() + ".",
                    "Give each client another name for its rate limiter, in a PostmanClientBuilderCustomizer that"
                            + " calls rateLimiterName(...).");
        }
    }

    /** A customizer may have given the key, so that only the SDK knows at last whether one is missing. */
    private static void requireKey(PostmanConnectionDetails details, IllegalStateException e) {
        if (String.valueOf(e.getMessage()).startsWith("apiKey is missing")) {
            details.getApiKey();
        }
    }

    private RuntimeException refused(String path, IllegalArgumentException e) {
        String setting = Layer.inKebabCase(e.getMessage()).split(" ", 2)[0];
        return CHECKED_LAST.contains(setting) ? Layer.refused(property(path, setting), e) : e;
    }

    private String property(String path, String setting) {
        String own = path + "." + setting;
        return environment.containsProperty(own) ? own : "postman." + setting;
    }
}
