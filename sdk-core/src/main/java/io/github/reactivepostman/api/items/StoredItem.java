package io.github.reactivepostman.api.items;

import io.github.reactivepostman.internal.json.Instants;
import io.github.reactivepostman.internal.json.Nodes;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A folder, a request or a response as the service keeps it: its JSON with a typed view of the main parts, immutable. */
public abstract sealed class StoredItem permits Folder, SavedRequest, SavedResponse {

    private final ObjectNode answer;
    private final JsonNode data;
    private final String id;

    StoredItem(ObjectNode answer) {
        this.answer = answer;
        this.data = answer.path("data");
        this.id = id(answer);
    }

    private static String id(ObjectNode answer) {
        String id = Nodes.text(answer.path("data"), "id");
        String model = id == null ? Nodes.text(answer, "model_id") : id;
        if (model == null) {
            throw new IllegalArgumentException("the service's answer has no id");
        }
        return model;
    }

    /** Returns the id, or the uid if the query asked for uids. */
    public String id() {
        return id;
    }

    /** Returns the name; null for an item that has none, or when only ids were asked for. */
    public @Nullable String name() {
        return text("name");
    }

    /** Returns the text about the item. */
    public @Nullable String description() {
        return Nodes.description(data);
    }

    /** Returns the id of the user it belongs to. */
    public @Nullable String owner() {
        return text("owner");
    }

    /** Returns the id of the user who last changed it. */
    public @Nullable String lastUpdatedBy() {
        return text("lastUpdatedBy");
    }

    /** Returns when it was made. */
    public @Nullable Instant createdAt() {
        return Instants.parse(text("createdAt"));
    }

    /** Returns when it last changed. */
    public @Nullable Instant updatedAt() {
        return Instants.parse(text("updatedAt"));
    }

    /** Returns the number of the change that this answer tells of, or else of the last change before it. */
    public @Nullable String revision() {
        String revision = Nodes.text(answer, "revision");
        return revision == null ? text("lastRevision") : revision;
    }

    /** Returns the item's JSON, which is not copied and must not be changed. */
    public JsonNode raw() {
        return data;
    }

    /** Returns what the service tells about its answer, in no fixed form; must not be changed. */
    public JsonNode meta() {
        return answer.path("meta");
    }

    @Nullable String text(String field) {
        return Nodes.text(data, field);
    }

    /** Returns a field in its JSON form, and null when there is none. */
    @Nullable JsonNode json(String field) {
        return data.hasNonNull(field) ? data.path(field) : null;
    }

    /** Returns the ids in an array; an element may also be the item itself. */
    List<String> ids(String field) {
        JsonNode ids = data.path(field);
        Stream<JsonNode> elements = ids.isArray() ? ids.valueStream() : Stream.empty();
        return elements.map(element -> Nodes.text(element.isObject() ? element.path("id") : element))
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StoredItem item && answer.equals(item.answer);
    }

    @Override
    public int hashCode() {
        return answer.hashCode();
    }

    /** Prints no more than id and name: the rest can hold secrets. */
    @Override
    public String toString() {
        return getClass().getSimpleName() + "[id=" + id + ", name=" + name() + "]";
    }
}
