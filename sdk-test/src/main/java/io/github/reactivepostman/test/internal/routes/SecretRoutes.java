package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.account.Account;
import io.github.reactivepostman.test.account.StoredSecret;
import io.github.reactivepostman.test.account.StoredSecret.Decision;
import io.github.reactivepostman.test.internal.web.Answer;
import io.github.reactivepostman.test.internal.web.Call;
import io.github.reactivepostman.test.internal.web.Errors;
import io.github.reactivepostman.test.internal.web.Json;
import io.github.reactivepostman.test.internal.web.Route;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers the operations on secrets that were found. */
final class SecretRoutes {
    private static final Set<String> STATUSES = Set.of("ACTIVE", "FALSE_POSITIVE", "REVOKED", "ACCEPTED_RISK");
    private static final int MAX_LIMIT = 100;

    private final Account account;

    SecretRoutes(Account account) {
        this.account = account;
    }

    List<Route> routes() {
        return List.of(
                Route.of("POST /detected-secrets-queries", this::list),
                Route.of("PUT /detected-secrets/{id}", this::decide),
                Route.of("GET /detected-secrets/{id}/locations", this::locations),
                Route.of("GET /secret-types", call -> types()));
    }

    private Answer list(Call call) {
        JsonNode body = call.json();
        SecretFilter filter = SecretFilter.of(body == null ? Json.object() : body, call);
        List<Map.Entry<Long, StoredSecret>> all = account.records().secrets().all().stream()
                .filter(entry -> filter.test(entry.getValue()))
                .toList();
        KeyedSlice<StoredSecret> slice = KeyedSlice.of(all, call, 10, MAX_LIMIT, invalid("limit or cursor"));
        ObjectNode meta = Json.object().put("limit", slice.limit()).put("nextCursor", slice.next());
        if ("meta.total".equals(call.query("include"))) {
            meta.put("total", slice.total());
        }
        ArrayNode data = Json.array();
        slice.values().forEach(secret -> data.add(SecretViews.listed(secret, filter.byResource(), account)));
        ObjectNode answer = Json.wrap("meta", meta);
        answer.set("data", data);
        return Answer.ok(answer);
    }

    private Answer decide(Call call) {
        JsonNode body = Required.found(call.json(), invalid("body"));
        String status = body.path("resolution").asString("");
        Required.that(STATUSES.contains(status), invalid("`resolution`"));
        find(call, body.path("workspaceId").asString(""));
        Decision decision = new Decision(status, call.request().receivedAt());
        StoredSecret decided =
                Required.found(account.records().secrets().decide(call.id(), decision), SecretRoutes::missing);
        return Answer.ok(SecretViews.resolution(decided, account));
    }

    private Answer locations(Call call) {
        String workspace = Required.found(call.query("workspaceId"), invalid("`workspaceId`"));
        StoredSecret secret = find(call, workspace);
        String type = call.query("resourceType");
        boolean shown = type == null || type.equals(secret.resourceType());
        List<Map.Entry<Long, StoredSecret>> all = shown ? List.of(Map.entry(1L, secret)) : List.of();
        KeyedSlice<StoredSecret> slice = KeyedSlice.of(all, call, 10, MAX_LIMIT, invalid("limit or cursor"));
        return Answer.ok(SecretViews.locations(secret, slice, account));
    }

    private StoredSecret find(Call call, String workspaceId) {
        StoredSecret secret = Required.found(account.records().secrets().find(call.id()), SecretRoutes::missing);
        Required.that(secret.workspaceId().equals(workspaceId), SecretRoutes::missing);
        return secret;
    }

    private static Answer types() {
        ArrayNode data = Json.array();
        SecretViews.TYPES.forEach((name, id) ->
                data.add(Json.object().put("name", name).put("id", id).put("type", "DEFAULT")));
        ObjectNode answer = Json.wrap("data", data);
        answer.set("meta", Json.object().put("total", data.size()));
        return Answer.ok(answer);
    }

    private static Answer missing() {
        return Errors.bare(404, "NOT_FOUND", "There is no such secret in this workspace");
    }

    private static Supplier<Answer> invalid(String what) {
        return () -> Errors.bare(400, "BAD_REQUEST", what + " is not valid");
    }
}
