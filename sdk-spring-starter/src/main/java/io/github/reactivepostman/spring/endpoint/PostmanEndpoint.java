package io.github.reactivepostman.spring.endpoint;

import io.github.reactivepostman.PostmanClient;
import io.github.reactivepostman.spring.PostmanClients;
import io.github.reactivepostman.spring.calls.CallRecords;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;

/** Shows the limits of the clients, and what their last failed calls ended with; costs no call. */
@Endpoint(id = "postman")
public final class PostmanEndpoint {

    private final PostmanClients clients;
    private final CallRecords records;

    PostmanEndpoint(PostmanClients clients, CallRecords records) {
        this.clients = clients;
        this.records = records;
    }

    /** Returns what is known of all clients. */
    @ReadOperation
    public ClientReports clients() {
        Map<String, ClientReport> reports = new LinkedHashMap<>();
        clients.asMap().forEach((name, client) -> reports.put(name, report(name, client)));
        return new ClientReports(reports);
    }

    /** Returns what is known of one client; null when there is none of that name. */
    @ReadOperation
    public @Nullable ClientReport client(@Selector String client) {
        PostmanClient known = clients.asMap().get(client);
        return known == null ? null : report(client, known);
    }

    private ClientReport report(String name, PostmanClient client) {
        return ClientReport.of(client.rateLimits(), records.of(name));
    }
}
