package io.github.reactivepostman.snippets;

import io.github.reactivepostman.PostmanClient;
import io.github.reactivepostman.spring.PostmanClientBuilderCustomizer;
import io.github.reactivepostman.spring.PostmanClients;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Beans of an application with Spring Boot. */
@Configuration(proxyBeanMethods = false)
public class SpringBeans {

    // tag::spring-inject[]
    /** Counts the collections of the account. */
    @Service
    public static class CollectionCount {

        private final PostmanClient client;

        public CollectionCount(PostmanClient client) {
            this.client = client;
        }

        public Mono<Long> count() {
            return client.collections().list().count();
        }
    }
    // end::spring-inject[]

    /** Compares two accounts. */
    @Service
    public static class Comparison {

        // tag::spring-named[]
        private final PostmanClient client;
        private final PostmanClient ci;
        private final PostmanClients clients;

        public Comparison(
                PostmanClient client, @Qualifier("ciPostmanClient") PostmanClient ci, PostmanClients clients) {
            this.client = client;
            this.ci = ci;
            this.clients = clients;
        }
        // end::spring-named[]

        /** Returns whether all accounts can be called. */
        public Mono<Boolean> reachable() {
            return Mono.when(
                            client.users().me(),
                            ci.users().me(),
                            clients.get("audit").users().me())
                    .thenReturn(true);
        }
    }

    // tag::spring-customizer[]
    @Bean
    PostmanClientBuilderCustomizer circuitBreakers(CircuitBreakerRegistry registry) {
        return (name, builder) -> builder.circuitBreaker(registry.circuitBreaker("postman-" + name));
    }
    // end::spring-customizer[]

    // tag::spring-key[]
    @Bean
    PostmanClientBuilderCustomizer rotatingKey(Supplier<Mono<String>> vault) {
        return (name, builder) -> builder.apiKey(vault);
    }
    // end::spring-key[]
}
