package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.account.Account;
import io.github.reactivepostman.test.account.ComponentStore;
import io.github.reactivepostman.test.account.StoredComponent;
import io.github.reactivepostman.test.account.StoredComponentVersion;
import io.github.reactivepostman.test.internal.web.Answer;
import io.github.reactivepostman.test.internal.web.Call;
import io.github.reactivepostman.test.internal.web.Json;
import io.github.reactivepostman.test.internal.web.Route;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers the operations on the drafts and versions of components. */
final class ComponentDraftRoutes {
    private static final int CONTENT = 500 * 1024;
    private static final String LABEL = "[A-Za-z0-9]([A-Za-z0-9._+-]{0,58}[A-Za-z0-9])?";

    private final ComponentStore components;

    ComponentDraftRoutes(Account account) {
        this.components = account.componentStore();
    }

    List<Route> routes() {
        return List.of(
                Route.of("GET /components/{id}/drafts", this::draft),
                Route.of("PATCH /components/{id}/drafts", this::updateDraft),
                Route.of("GET /components/{id}/versions", this::versions),
                Route.of("POST /components/{id}/versions", this::publish),
                Route.of("GET /components/{id}/versions/{version}", this::version));
    }

    private Answer draft(Call call) {
        StoredComponent component = found(call);
        return Answer.ok(Json.object().put("content", component.content()).put("format", component.format()));
    }

    private Answer updateDraft(Call call) {
        ObjectNode body = JsonBody.of(call, ComponentErrors::wrong);
        StoredComponent component = unarchived(call, "Cannot update draft");
        components.update(
                component.id(), old -> old.withDraft(content(body, old.content()), format(body, old.format())));
        return Answer.ok(Json.object().put("id", component.id()));
    }

    private Answer versions(Call call) {
        boolean content = ComponentViews.asksFor(call, "include", "content");
        ArrayNode data = Json.array();
        found(call).versions().forEach(version -> data.add(ComponentViews.version(version, content)));
        ObjectNode body = Json.wrap("data", data);
        body.set("meta", Json.object().putNull("nextCursor"));
        return Answer.ok(body);
    }

    private Answer publish(Call call) {
        String label = JsonBody.text(JsonBody.of(call, ComponentErrors::wrong), "label", "");
        Required.that(label.matches(LABEL), ComponentErrors::wrong);
        StoredComponent component = unarchived(call, "Cannot publish version");
        boolean taken = component.versions().stream()
                .anyMatch(version -> version.label().equals(label));
        Required.that(!taken, ComponentErrors::labelTaken);
        return Answer.json(201, Json.object().put("id", components.publish(component.id(), label)));
    }

    private Answer version(Call call) {
        String id = call.variables().get(1);
        StoredComponentVersion found = found(call).versions().stream()
                .filter(version -> version.id().equals(id))
                .findFirst()
                .orElse(null);
        return Answer.ok(ComponentViews.version(
                Required.found(found, ComponentErrors::missingVersion),
                ComponentViews.asksFor(call, "include", "content")));
    }

    private StoredComponent found(Call call) {
        return Required.found(components.find(call.id()), ComponentErrors::missing);
    }

    private StoredComponent unarchived(Call call, String title) {
        StoredComponent component = found(call);
        Required.that(!component.isArchived(), () -> ComponentErrors.archived(title));
        return component;
    }

    static String content(ObjectNode body, @Nullable String otherwise) {
        String told = JsonBody.text(body, "content");
        String content = Required.found(told == null ? otherwise : told, ComponentErrors::wrong);
        Required.that(content.getBytes(StandardCharsets.UTF_8).length <= CONTENT, ComponentErrors::wrong);
        return content;
    }

    static String format(ObjectNode body, String otherwise) {
        String format = JsonBody.text(body, "format", otherwise);
        Required.that(Set.of("JSON", "YAML").contains(format), ComponentErrors::wrong);
        return format;
    }
}
