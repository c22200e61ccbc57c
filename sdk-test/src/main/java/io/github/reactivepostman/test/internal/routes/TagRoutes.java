package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.account.Account;
import io.github.reactivepostman.test.account.StoredTags;
import io.github.reactivepostman.test.internal.web.Answer;
import io.github.reactivepostman.test.internal.web.Call;
import io.github.reactivepostman.test.internal.web.Json;
import io.github.reactivepostman.test.internal.web.Route;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers the operations on the tags of collections and workspaces. */
final class TagRoutes {
    private static final String COLLECTION = "collection";
    private static final String WORKSPACE = "workspace";

    private final Account account;

    TagRoutes(Account account) {
        this.account = account;
    }

    List<Route> routes() {
        return List.of(
                Route.of("GET /collections/{id}/tags", call -> tags(COLLECTION, call)),
                Route.of("PUT /collections/{id}/tags", call -> replace(COLLECTION, call)),
                Route.of("GET /workspaces/{id}/tags", call -> tags(WORKSPACE, call)),
                Route.of("PUT /workspaces/{id}/tags", call -> replace(WORKSPACE, call)),
                Route.of("GET /tags/{slug}/entities", this::entities));
    }

    private Answer tags(String type, Call call) {
        return written(account.tagStore().of(type, existing(type, call)));
    }

    private Answer replace(String type, Call call) {
        String id = existing(type, call);
        List<String> slugs = TagBody.slugs(call);
        account.tagStore().replace(type, id, slugs);
        return written(slugs);
    }

    private Answer entities(Call call) {
        Required.that(TagBody.isSlug(call.id()), TagBody::noSlug);
        List<StoredTags> all = new ArrayList<>(account.tagStore().having(call.id()));
        Required.that(!all.isEmpty(), () -> TagBody.missing(call));
        String type = call.query("entityType");
        all.removeIf(tags ->
                !exists(tags.entityType(), tags.entityId()) || (type != null && !type.equals(tags.entityType())));
        if (!"asc".equals(call.query("direction"))) {
            Collections.reverse(all);
        }
        return page(Slice.of(call, all, 50));
    }

    private static Answer page(Slice<StoredTags> page) {
        ArrayNode entities = page.views(
                tags -> Json.object().put("entityId", tags.entityId()).put("entityType", tags.entityType()));
        ObjectNode meta = Json.object().put("count", page.items().size());
        if (page.nextCursor() != null) {
            meta.put("nextCursor", page.nextCursor());
        }
        ObjectNode body = Json.wrap("data", Json.wrap("entities", entities));
        body.set("meta", meta);
        return Answer.ok(body);
    }

    private String existing(String type, Call call) {
        String id = account.user().idOf(call.id());
        Required.that(exists(type, id), () -> TagBody.missing(call));
        return id;
    }

    private boolean exists(String type, String id) {
        return type.equals(COLLECTION)
                ? account.collectionStore().find(id) != null
                : account.workspaceStore().find(id) != null;
    }

    private static Answer written(List<String> slugs) {
        ArrayNode tags = Json.array();
        slugs.forEach(slug -> tags.add((JsonNode) Json.object().put("slug", slug)));
        return Answer.ok(Json.wrap("tags", tags));
    }
}
