package io.github.reactivepostman.test.account;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Holds where an item is in a collection's document.
 *
 * @param node the item
 * @param parent the folder, the request, or the document that holds it
 * @param siblings the array that holds it
 * @param index its place in that array
 */
public record ItemPlace(ObjectNode node, ObjectNode parent, ArrayNode siblings, int index) {
    /** Returns the id of the parent; empty when that is the document. */
    public String parentId() {
        return parent.path("id").asString("");
    }

    /** Takes the item out. */
    public void remove() {
        siblings.remove(index);
    }
}
