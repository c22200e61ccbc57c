package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.account.Account;
import io.github.reactivepostman.test.account.ComponentStore;
import io.github.reactivepostman.test.account.StoredComponent;
import io.github.reactivepostman.test.internal.web.Answer;
import io.github.reactivepostman.test.internal.web.Call;
import io.github.reactivepostman.test.internal.web.Json;
import io.github.reactivepostman.test.internal.web.Route;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers the operations on components; their drafts and versions have a class of their own. */
final class ComponentRoutes {
    private static final String NAME = "[A-Za-z0-9._-]{1,60}";
    private static final Set<String> TYPES = Set.of("OAS2", "OAS3", "OAS3_1");
    private static final Set<String> STATUSES = Set.of("active", "archived");

    private final Account account;
    private final ComponentStore components;

    ComponentRoutes(Account account) {
        this.account = account;
        this.components = account.componentStore();
    }

    List<Route> routes() {
        return List.of(
                Route.of("GET /components", this::list),
                Route.of("POST /components", this::create),
                Route.of("GET /components/{id}", this::get),
                Route.of("PATCH /components/{id}", this::update));
    }

    private Answer list(Call call) {
        String type = oneOf(call.query("type"), TYPES);
        String status = oneOf(call.query("status"), STATUSES);
        String hasVersions = oneOf(call.query("hasVersions"), Set.of("true", "false"));
        ArrayNode data = Json.array();
        components.all().stream()
                .filter(one -> type == null || type.equals(one.type()))
                .filter(one -> status == null || status.equals(one.status()))
                .filter(one -> hasVersions == null
                        || hasVersions.equals(String.valueOf(!one.versions().isEmpty())))
                .forEach(one -> data.add(ComponentViews.full(one, account.user(), call)));
        ObjectNode body = Json.wrap("data", data);
        body.set("meta", Json.object().putNull("nextCursor"));
        return Answer.ok(body);
    }

    private Answer get(Call call) {
        StoredComponent component = Required.found(components.find(call.id()), ComponentErrors::missing);
        return Answer.ok(Json.wrap("data", ComponentViews.full(component, account.user(), call)));
    }

    private Answer create(Call call) {
        ObjectNode body = JsonBody.of(call, ComponentErrors::wrong);
        String name = checkedName(JsonBody.text(body, "name", ""), "");
        String type = Required.found(oneOf(JsonBody.text(body, "type"), TYPES), ComponentErrors::wrong);
        String content = ComponentDraftRoutes.content(body, null);
        String format = ComponentDraftRoutes.format(body, "YAML");
        String id = components.add(name, type, content, format).id();
        return Answer.json(201, Json.object().put("id", id));
    }

    private Answer update(Call call) {
        ObjectNode body = JsonBody.of(call, ComponentErrors::wrong);
        Required.that(body.has("name") != body.has("status"), ComponentErrors::wrong);
        StoredComponent old = Required.found(components.find(call.id()), ComponentErrors::missing);
        String name = body.has("name") ? newName(old, JsonBody.text(body, "name", "")) : null;
        String status = oneOf(JsonBody.text(body, "status"), STATUSES);
        StoredComponent updated = components.update(
                old.id(), now -> now.with(name == null ? now.name() : name, status == null ? now.status() : status));
        return Answer.ok(ComponentViews.changed(updated == null ? old : updated));
    }

    private String newName(StoredComponent old, String name) {
        Required.that(!old.isArchived(), () -> ComponentErrors.archived("Cannot rename component"));
        return checkedName(name, old.id());
    }

    private String checkedName(String name, String id) {
        Required.that(name.matches(NAME), ComponentErrors::wrong);
        Required.that(!components.isTaken(name, id), ComponentErrors::nameTaken);
        return name;
    }

    private static @Nullable String oneOf(@Nullable String word, Set<String> words) {
        Required.that(word == null || words.contains(word), ComponentErrors::wrong);
        return word;
    }
}
