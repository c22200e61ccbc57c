package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.account.Account;
import io.github.reactivepostman.test.account.AuditTrail.Event;
import io.github.reactivepostman.test.account.EndOfList;
import io.github.reactivepostman.test.account.User;
import io.github.reactivepostman.test.internal.web.Answer;
import io.github.reactivepostman.test.internal.web.Call;
import io.github.reactivepostman.test.internal.web.Errors;
import io.github.reactivepostman.test.internal.web.Json;
import io.github.reactivepostman.test.internal.web.Route;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers the operations on the audit trail, which holds the calls that changed something. */
final class AuditRoutes {
    private static final int MAX_LIMIT = 300;

    private final Account account;
    private final EndOfList endOfList;

    AuditRoutes(Account account, EndOfList endOfList) {
        this.account = account;
        this.endOfList = endOfList;
    }

    List<Route> routes() {
        return List.of(Route.of("GET /audit/logs", this::list), Route.of("GET /audit-actions", call -> actions()));
    }

    private Answer list(Call call) {
        AuditFilter filter = AuditFilter.of(call, account.user());
        List<Map.Entry<Long, Event>> all = new ArrayList<>(account.records().trail().all().stream()
                .filter(entry -> filter.test(entry.getValue()))
                .toList());
        if (!"asc".equals(call.query("orderBy"))) {
            Collections.reverse(all);
        }
        KeyedSlice<Event> slice = KeyedSlice.of(
                all, call, 50, MAX_LIMIT, () -> Errors.named(400, "badRequest", "limit or cursor is not valid"));
        ArrayNode trails = Json.array();
        slice.items().forEach(entry -> trails.add(event(entry.getKey(), entry.getValue(), account.user())));
        ObjectNode body = Json.wrap("trails", trails);
        return Answer.ok(slice.next() == null ? ended(body) : body.put("nextCursor", slice.next()));
    }

    private ObjectNode ended(ObjectNode body) {
        return switch (endOfList) {
            case NULL -> body.putNull("nextCursor");
            case EMPTY -> body.put("nextCursor", "");
            case ABSENT, ROTATE -> body;
        };
    }

    private static ObjectNode event(long id, Event event, User user) {
        ObjectNode person = Json.object()
                .put("name", user.fullName())
                .put("username", user.username())
                .put("email", user.email())
                .put("id", user.id());
        ObjectNode data = Json.wrap("actor", person.deepCopy().put("active", true));
        data.set("user", person);
        data.set("team", Json.object().put("name", user.teamName()).put("id", user.teamId()));
        data.set("variables", Json.object().put("path", event.path()));
        ObjectNode node = Json.object()
                .put("id", id)
                .put("ip", "127.0.0.1")
                .put("userAgent", event.userAgent())
                .put("action", event.action())
                .put("timestamp", event.at().toString())
                .put("message", user.fullName() + " called " + event.path() + ".");
        node.set("data", data);
        return node;
    }

    private static Answer actions() {
        ArrayNode all = Json.array();
        Stream.of("collection", "environment", "workspace")
                .flatMap(thing -> Stream.of("create", "update", "delete").map(verb -> thing + "." + verb))
                .forEach(name -> all.add(Json.object().put("name", name).put("displayName", name.replace('.', ' '))));
        return Answer.ok(all);
    }
}
