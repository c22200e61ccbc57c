package io.github.reactivepostman.test.account;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Gives ids to the items of a collection, its folders' items and their responses, where they have none. */
final class ItemIds {
    private final User user;

    ItemIds(User user) {
        this.user = user;
    }

    void complete(JsonNode parent) {
        for (JsonNode item : parent.path("item")) {
            identify(item);
            item.path("response").forEach(this::identify);
            complete(item);
        }
    }

    /** Gives new ids to an item and to all that is in it. */
    void renew(JsonNode element) {
        if (element instanceof ObjectNode object) {
            object.put("id", Ids.next());
            identify(object);
        }
        element.path("item").forEach(this::renew);
        element.path("response").forEach(this::renew);
    }

    private void identify(JsonNode element) {
        if (element instanceof ObjectNode object) {
            if (object.path("id").asString("").isEmpty()) {
                object.put("id", Ids.next());
            }
            object.put("uid", user.uid(user.idOf(object.path("id").asString(""))));
        }
    }
}
