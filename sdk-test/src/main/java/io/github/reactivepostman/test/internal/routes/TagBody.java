package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.internal.web.Answer;
import io.github.reactivepostman.test.internal.web.Call;
import io.github.reactivepostman.test.internal.web.Errors;
import io.github.reactivepostman.test.internal.web.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Reads and checks tags; their errors have forms of their own. */
final class TagBody {
    private static final Pattern SLUG = Pattern.compile("[a-z][a-z0-9-]{0,62}[a-z0-9]");
    private static final int MOST = 5;

    private TagBody() {}

    static boolean isSlug(String text) {
        return SLUG.matcher(text).matches();
    }

    static List<String> slugs(Call call) {
        JsonNode body = call.json();
        boolean array = body != null && body.path("tags").isArray();
        Required.that(array, () -> bad("body must have the array 'tags'"));
        List<String> slugs = new ArrayList<>();
        if (body != null) {
            body.path("tags").forEach(tag -> slugs.add(slug(tag, slugs.size())));
        }
        Required.that(slugs.size() <= MOST, () -> bad("body/tags must not have more than " + MOST + " items"));
        return slugs;
    }

    private static String slug(JsonNode tag, int place) {
        String slug = tag.path("slug").asString("");
        Required.that(isSlug(slug), () -> bad("body/tags/" + place + "/slug is no slug"));
        return slug;
    }

    static Answer noSlug() {
        return Answer.problem(
                400,
                Json.object()
                        .put("error", "Bad Request")
                        .put("message", "params/slug is no slug")
                        .put("statusCode", 400));
    }

    static Answer missing(Call call) {
        String path = call.request().path();
        return Errors.problem(404, "not-found", "Resource Not Found", "'" + call.id() + "' does not exist.", path);
    }

    private static Answer bad(String detail) {
        return Answer.problem(
                400,
                Json.object().put("title", "Bad Request").put("detail", detail).put("status", 400));
    }
}
