package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.account.Account;
import io.github.reactivepostman.test.account.ItemKind;
import io.github.reactivepostman.test.account.ItemPlace;
import io.github.reactivepostman.test.account.ItemTree;
import io.github.reactivepostman.test.account.StoredCollection;
import io.github.reactivepostman.test.internal.web.Answer;
import io.github.reactivepostman.test.internal.web.Call;
import io.github.reactivepostman.test.internal.web.Json;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes folders, requests and responses in a collection. */
final class ItemCreation {
    private final Account account;
    private final ItemErrors errors;

    ItemCreation(Account account) {
        this.account = account;
        this.errors = new ItemErrors(account.user());
    }

    Answer create(Call call, ItemKind kind) {
        ObjectNode sent = errors.object(call);
        ItemKind parentKind = kind == ItemKind.RESPONSE ? ItemKind.REQUEST : ItemKind.FOLDER;
        String parentId = parentId(call, kind, sent);
        ObjectNode item = item(kind, sent);
        String id = item.path("id").asString("");
        StoredCollection changed = Required.found(
                account.collectionStore().update(call.id(), document -> {
                    Required.that(ItemTree.find(document, kind, id) == null, () -> errors.taken(kind, id));
                    ItemTree.room(parent(document, parentKind, parentId), kind).add(item);
                    return document;
                }),
                () -> errors.missing(400, kind, id));
        return answer(changed, kind, id);
    }

    private @Nullable String parentId(Call call, ItemKind kind, ObjectNode sent) {
        String id = switch (kind) {
            case FOLDER -> sent.path("folder").asString("");
            case REQUEST -> Objects.requireNonNullElse(call.query("folderId"), "");
            case RESPONSE -> Objects.requireNonNullElse(call.query("request"), "");
        };
        Required.that(!id.isEmpty() || kind != ItemKind.RESPONSE, () -> errors.missing(400, ItemKind.REQUEST, ""));
        return id.isEmpty() ? null : account.user().idOf(id);
    }

    private ObjectNode parent(ObjectNode document, ItemKind kind, @Nullable String id) {
        return id == null
                ? document
                : Required.found(ItemTree.find(document, kind, id), () -> errors.missing(400, kind, id))
                        .node();
    }

    private ObjectNode item(ItemKind kind, ObjectNode sent) {
        ObjectNode item = account.collectionStore().anew(Json.object().putNull("name"));
        if (sent.path("id").isString()) {
            item.set("id", sent.path("id"));
        }
        ItemFields.store(kind, sent, item);
        switch (kind) {
            case FOLDER -> fill(item, sent.path("requests"));
            case REQUEST -> ItemTree.room(item, ItemKind.RESPONSE);
            case RESPONSE -> {}
        }
        return item;
    }

    private void fill(ObjectNode folder, JsonNode requests) {
        ItemTree.room(folder, ItemKind.REQUEST);
        requests.forEach(request -> {
            if (request instanceof ObjectNode sent) {
                ItemTree.room(folder, ItemKind.REQUEST).add(item(ItemKind.REQUEST, sent));
            }
        });
    }

    private Answer answer(StoredCollection changed, ItemKind kind, String id) {
        ItemPlace place = Objects.requireNonNull(ItemTree.find(changed.document(), kind, id));
        ObjectNode data = new ItemViews(changed, account.user()).full(kind, place);
        if (kind == ItemKind.RESPONSE) {
            data.retain(List.of("id", "owner", "request", "createdAt", "updatedAt", "lastUpdatedBy"));
        }
        String action = kind == ItemKind.RESPONSE ? "create" : "import";
        return ItemRoutes.revised(changed, ItemViews.answer(id, kind, action, data));
    }
}
