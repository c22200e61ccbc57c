package io.github.reactivepostman.examples.springservice;

import io.github.reactivepostman.spring.PostmanConnectionDetails;
import io.github.reactivepostman.test.PostmanEmulator;
import java.net.URI;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Starts the service: on the account of {@code POSTMAN_API_KEY}, or without one on an emulated account. */
@SpringBootApplication
public class SpringService {

    private static final Logger LOG = LoggerFactory.getLogger(SpringService.class);

    public static void main(String[] args) {
        SpringApplication.run(SpringService.class, args);
    }

    /** What to call when there is no key. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnExpression("'${postman.api-key:}'.isEmpty()")
    static class Emulated {

        @Bean
        PostmanEmulator emulator() {
            PostmanEmulator emulator = PostmanEmulator.builder()
                    .accountLimit(60, Duration.ofSeconds(10))
                    .seed(account -> account.seed(3, 40, 10))
                    .start();
            LOG.info("POSTMAN_API_KEY is not set: calling an emulated account at {}", emulator.baseUri());
            return emulator;
        }

        @Bean
        PostmanConnectionDetails connection(PostmanEmulator emulator) {
            return new PostmanConnectionDetails() {
                @Override
                public URI getBaseUrl() {
                    return emulator.baseUri();
                }

                @Override
                public String getApiKey() {
                    return emulator.apiKey();
                }
            };
        }
    }
}
