package io.github.reactivepostman.api.components;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.github.reactivepostman.http.Endpoint;
import io.github.reactivepostman.http.Exchange;
import io.github.reactivepostman.http.Plan;
import io.github.reactivepostman.internal.Values;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The team's components: pieces of specifications that others refer to, each with one draft and its versions. */
public final class Components {

    private static final Endpoint LIST = Endpoint.get("/components").from(Plan.ENTERPRISE);
    private static final Endpoint CREATE = Endpoint.post("/components").from(Plan.ENTERPRISE);
    private static final Endpoint GET =
            Endpoint.get("/components/{componentId}").from(Plan.ENTERPRISE);
    private static final Endpoint UPDATE =
            Endpoint.patch("/components/{componentId}").repeatable().from(Plan.ENTERPRISE);
    private static final Endpoint DRAFT =
            Endpoint.get("/components/{componentId}/drafts").from(Plan.ENTERPRISE);
    private static final Endpoint UPDATE_DRAFT =
            Endpoint.patch("/components/{componentId}/drafts").repeatable().from(Plan.ENTERPRISE);
    private static final Endpoint VERSIONS =
            Endpoint.get("/components/{componentId}/versions").from(Plan.ENTERPRISE);
    private static final Endpoint PUBLISH =
            Endpoint.post("/components/{componentId}/versions").from(Plan.ENTERPRISE);
    private static final Endpoint VERSION =
            Endpoint.get("/components/{componentId}/versions/{versionId}").from(Plan.ENTERPRISE);

    private final Exchange exchange;

    /** Creates the resource; programs get it from their client. */
    public Components(Exchange exchange) {
        this.exchange = exchange;
    }

    /** Streams every component, read with one call. */
    public Flux<Component> list() {
        return list(ComponentQuery.all());
    }

    /** Streams the selected components, read with one call: the service has no way to ask for a further page. */
    public Flux<Component> list(ComponentQuery query) {
        return query.applyTo(exchange.call(LIST)).asFlux("data", Component.class);
    }

    /** Reads a component with its usual fields. */
    public Mono<Component> get(String componentId) {
        return get(componentId, ComponentFields.usual());
    }

    /** Reads a component with the given fields besides the usual. */
    public Mono<Component> get(String componentId, ComponentFields fields) {
        return fields.applyTo(exchange.call(GET, componentId)).as(Found.class).map(Found::component);
    }

    /** Makes a component with a draft and returns its id; a name that is taken is a conflict. */
    public Mono<String> create(ComponentCreate component) {
        return exchange.call(CREATE).body(component).as("id", String.class);
    }

    /** Gives a component another name; a name that is taken is a conflict, and so is an archived component. */
    public Mono<ComponentRef> rename(String componentId, String name) {
        return exchange.call(UPDATE, componentId)
                .body("name", Values.text("name", name))
                .as(ComponentRef.class);
    }

    /** Archives a component, so that it can only be read, or makes it active again. */
    public Mono<ComponentRef> setStatus(String componentId, ComponentStatus status) {
        return exchange.call(UPDATE, componentId)
                .body("status", Values.present("status", status))
                .as(ComponentRef.class);
    }

    /** Reads the draft, which may differ from what was published last. */
    public Mono<ComponentDraft> draft(String componentId) {
        return exchange.call(DRAFT, componentId).as(ComponentDraft.class);
    }

    /** Changes the draft and returns the draft's id; an archived component is a conflict. */
    public Mono<String> updateDraft(String componentId, ComponentDraftUpdate change) {
        return exchange.call(UPDATE_DRAFT, componentId).body(change).as("id", String.class);
    }

    /** Streams the published versions, read with one call: the service has no way to ask for a further page. */
    public Flux<ComponentVersion> versions(String componentId, ComponentVersionInclude... include) {
        return exchange.call(VERSIONS, componentId)
                .query("include", joined(include))
                .asFlux("data", ComponentVersion.class);
    }

    /** Reads a published version. */
    public Mono<ComponentVersion> version(String componentId, String versionId, ComponentVersionInclude... include) {
        return exchange.call(VERSION, componentId, versionId)
                .query("include", joined(include))
                .as(ComponentVersion.class);
    }

    /** Publishes the draft as a version and returns the version's id; a label that is taken is a conflict. */
    public Mono<String> publish(String componentId, String label) {
        Map<String, Object> version = Map.of("label", Values.text("label", label), "source", Map.of("type", "draft"));
        return exchange.call(PUBLISH, componentId).body(version).as("id", String.class);
    }

    private static @Nullable String joined(ComponentVersionInclude... include) {
        return include.length == 0
                ? null
                : Arrays.stream(include).map(ComponentVersionInclude::value).collect(Collectors.joining(","));
    }

    /** The service documents a component below {@code data}, and shows one without it. */
    private record Found(
            @Nullable Component data, @JsonUnwrapped Component bare) {
        Component component() {
            return data == null ? bare : data;
        }
    }
}
