package io.github.reactivepostman.spring;

import io.github.reactivepostman.PostmanClient;

/**
 * Changes the clients that the starter builds, after the properties were applied; beans of this type are called in
 * their order.
 */
@FunctionalInterface
public interface PostmanClientBuilderCustomizer {

    /**
     * Changes the builder of one client.
     *
     * @param name the client's name: {@value PostmanClients#DEFAULT}, or that below {@code postman.clients}
     */
    void customize(String name, PostmanClient.Builder builder);
}
