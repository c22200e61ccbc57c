package io.github.reactivepostman.spring;

import io.github.reactivepostman.PostmanClient;
import java.util.Map;

/** The clients of an application by name; immutable, and safe to use from any thread. */
public interface PostmanClients {

    /** Name of the client that the properties directly under {@code postman} configure. */
    String DEFAULT = "default";

    /**
     * Returns a client.
     *
     * @param name the name below {@code postman.clients}, or {@value #DEFAULT}
     * @throws IllegalArgumentException when there is none of that name; the message lists those that there are
     */
    PostmanClient get(String name);

    /** Returns all clients by their names, the default one first. */
    Map<String, PostmanClient> asMap();
}
