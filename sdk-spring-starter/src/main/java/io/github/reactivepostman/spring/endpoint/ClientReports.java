package io.github.reactivepostman.spring.endpoint;

import java.util.Map;
import org.springframework.boot.actuate.endpoint.OperationResponseBody;

/**
 * What is known of all clients.
 *
 * @param clients the clients by name, the default one first
 */
public record ClientReports(Map<String, ClientReport> clients) implements OperationResponseBody {}
