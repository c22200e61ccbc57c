package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.account.StoredUpdate;
import io.github.reactivepostman.test.internal.web.Answer;
import io.github.reactivepostman.test.internal.web.Call;
import io.github.reactivepostman.test.internal.web.Errors;
import io.github.reactivepostman.test.internal.web.Json;
import io.github.reactivepostman.test.internal.web.Rejected;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads and checks posts about workspaces, whole ones and merge patches. */
final class WorkspaceUpdateBody {
    static final Set<String> CATEGORIES =
            Set.of("improvement", "new_feature", "bug_fix", "breaking_change", "announcement");
    private static final String MERGE_PATCH = "application/merge-patch+json";
    private static final Map<String, Integer> LONGEST = Map.of("topic", 255, "description", 20_000);
    private static final int MOST_RELATED = 10;

    private WorkspaceUpdateBody() {}

    static ObjectNode complete(Call call) {
        ObjectNode body = object(call);
        for (String property : List.of("description", "topic", "category")) {
            Required.that(body.has(property), () -> bad("Property '" + property + "' is missing"));
        }
        return checked(body);
    }

    static ObjectNode mergePatch(Call call) {
        String type = call.request().header("content-type");
        Required.that(
                type != null && type.toLowerCase(Locale.ROOT).startsWith(MERGE_PATCH),
                () -> bad("Content-Type must be " + MERGE_PATCH));
        return checked(object(call));
    }

    static StoredUpdate merge(StoredUpdate old, ObjectNode patch) {
        return old.with(
                patch.path("topic").asString(old.topic()),
                patch.path("description").asString(old.description()),
                patch.path("category").asString(old.category()),
                patch.path("isPinned").asBoolean(old.pinned()),
                patch.has("relatedResources") ? related(patch) : old.related());
    }

    private static ArrayNode related(ObjectNode body) {
        return body.path("relatedResources") instanceof ArrayNode related ? related.deepCopy() : Json.array();
    }

    private static ObjectNode object(Call call) {
        if (call.json() instanceof ObjectNode body) {
            return body;
        }
        throw new Rejected(bad("Not an object"));
    }

    private static ObjectNode checked(ObjectNode body) {
        LONGEST.forEach((property, longest) -> {
            String text = body.path(property).asString(" ");
            Required.that(
                    !text.isEmpty()
                            && text.length() <= longest
                            && !body.path(property).isNull(),
                    () -> bad("Property '" + property + "' must be a text of 1 to " + longest + " characters"));
        });
        Required.that(
                !body.has("category")
                        || CATEGORIES.contains(body.path("category").asString("")),
                WorkspaceUpdateBody::unknownCategory);
        Required.that(related(body).size() <= MOST_RELATED, () -> bad("Too many related resources"));
        return body;
    }

    static Answer unknownCategory() {
        return Errors.problem(400, "invalidWorkspaceUpdateCategory", "Bad Request", "The category is not known");
    }

    static Answer bad(String detail) {
        return Errors.problem(400, "badRequest", "Bad Request", detail);
    }
}
