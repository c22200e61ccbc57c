package io.github.reactivepostman.test.account;

import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** Tells apart what a collection holds. */
public enum ItemKind {
    /** A folder. */
    FOLDER,
    /** A request. */
    REQUEST,
    /** A saved response. */
    RESPONSE;

    /** Returns the service's word for it. */
    public String model() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the word in paths. */
    public String plural() {
        return model() + "s";
    }

    /** Tells whether an element of a collection's {@code item} is of this kind. */
    boolean isItem(JsonNode item) {
        return this != RESPONSE && item.has("item") == (this == FOLDER);
    }
}
