package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.internal.web.Answer;
import io.github.reactivepostman.test.internal.web.Call;
import io.github.reactivepostman.test.internal.web.Json;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The part of a list that a call with limit and offset asks for; a limit that is too great is lowered. */
record OffsetSlice<T>(List<T> items, int limit, int offset, int total) {
    private static final int GREATEST = 1000;

    static <T> OffsetSlice<T> of(List<T> all, Call call, Supplier<Answer> wrong) {
        int limit = Math.min(GREATEST, number(call, "limit", GREATEST, wrong));
        int offset = number(call, "offset", 0, wrong);
        int from = Math.min(offset, all.size());
        return new OffsetSlice<>(all.subList(from, Math.min(from + limit, all.size())), limit, offset, all.size());
    }

    ArrayNode views(Function<T, ObjectNode> view) {
        ArrayNode views = Json.array();
        items.forEach(item -> views.add(view.apply(item)));
        return views;
    }

    ObjectNode meta() {
        return Json.object().put("limit", limit).put("offset", offset).put("totalCount", total);
    }

    private static int number(Call call, String name, int otherwise, Supplier<Answer> wrong) {
        String text = call.query(name);
        Required.that(text == null || text.matches("\\d{1,9}"), wrong);
        return text == null ? otherwise : Integer.parseInt(text);
    }
}
