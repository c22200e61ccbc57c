package io.github.reactivepostman.spring.autoconfigure;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.http.client.autoconfigure.HttpClientAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** Contexts with the auto-configurations that clients are built from. */
final class Runners {

    static final String KEY = "PMAK-000000000000000000000000-secretsecretsecretsecretsecretsecre";

    private Runners() {}

    static ApplicationContextRunner keyless() {
        return new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(
                        PostmanAutoConfiguration.class,
                        HttpClientAutoConfiguration.class,
                        JacksonAutoConfiguration.class,
                        SslAutoConfiguration.class));
    }

    static ApplicationContextRunner withKey() {
        return keyless().withPropertyValues("postman.api-key=" + KEY);
    }
}
