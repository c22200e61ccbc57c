package io.github.reactivepostman.api.items;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.reactivepostman.internal.Values;
import io.github.reactivepostman.internal.json.Nodes;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * What to write of a folder: a JSON object with the fields to be set. An update leaves all other fields as they are.
 *
 * @param json the fields; copied, and not to be changed
 */
public record FolderContent(@JsonValue JsonNode json) {

    /**
     * Takes any fields.
     *
     * @throws IllegalArgumentException when it is not a JSON object
     */
    public FolderContent {
        json = Nodes.copyOf("json", json);
    }

    /** Sets nothing yet. */
    public static FolderContent empty() {
        return new FolderContent(Nodes.object());
    }

    /** Sets the name. */
    public static FolderContent named(String name) {
        return empty().withName(name);
    }

    public FolderContent withName(String name) {
        return with("name", Nodes.string(Values.text("name", name)));
    }

    public FolderContent withDescription(String description) {
        return with("description", Nodes.string(description));
    }

    /** Makes the folder inside another one, given by its uid. */
    public FolderContent withParent(String folderUid) {
        return with("folder", Nodes.string(Values.text("folderUid", folderUid)));
    }

    /** Sets how its requests sign in, in the form that the service gives. */
    public FolderContent withAuth(JsonNode auth) {
        return with("auth", auth);
    }

    /** Sets its scripts, in the form that the service gives. */
    public FolderContent withEvents(JsonNode events) {
        return with("events", events);
    }

    /** Makes requests in the folder together with it. */
    public FolderContent withRequests(List<RequestContent> requests) {
        return with(
                "requests",
                Nodes.array(requests.stream().map(RequestContent::json).toList()));
    }

    /** Sets any field. */
    public FolderContent with(String field, JsonNode value) {
        return new FolderContent(Nodes.with(json, field, value));
    }

    /** Prints no more than the name: the rest can hold secrets. */
    @Override
    public String toString() {
        return "FolderContent[name=" + Nodes.text(json, "name") + "]";
    }
}
