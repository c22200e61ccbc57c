package io.github.reactivepostman.test.account;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Copies what is in a collection, but not what it is called. */
final class Contents {
    private static final List<String> PARTS = List.of("item", "variable", "event", "auth");

    private Contents() {}

    /** Returns the second document with the contents of the first one, whose items get new ids when it is stored. */
    static ObjectNode copied(ObjectNode from, ObjectNode to) {
        ObjectNode copy = to.deepCopy();
        PARTS.forEach(copy::remove);
        PARTS.stream()
                .filter(from::has)
                .forEach(part -> copy.set(part, from.path(part).deepCopy()));
        forget(copy);
        return copy;
    }

    /** Tells whether two collections have the same in them. */
    static boolean same(ObjectNode one, ObjectNode other) {
        return PARTS.stream().allMatch(part -> one.path(part).equals(other.path(part)));
    }

    /** Returns a copy that is nobody's: neither it nor its items have ids. */
    static ObjectNode unowned(ObjectNode document) {
        ObjectNode copy = document.deepCopy();
        if (copy.path("info") instanceof ObjectNode info) {
            info.remove(List.of("_postman_id", "uid"));
        }
        forget(copy);
        return copy;
    }

    private static void forget(JsonNode parent) {
        for (JsonNode item : parent.path("item")) {
            remove(item);
            item.path("response").forEach(Contents::remove);
            forget(item);
        }
    }

    private static void remove(JsonNode element) {
        if (element instanceof ObjectNode object) {
            object.remove(List.of("id", "uid"));
        }
    }
}
