package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.account.Account;
import io.github.reactivepostman.test.internal.web.Answer;
import io.github.reactivepostman.test.internal.web.Call;
import io.github.reactivepostman.test.internal.web.Errors;
import io.github.reactivepostman.test.internal.web.Json;
import io.github.reactivepostman.test.internal.web.Route;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Searches workspaces, collections and environments by their names and workspaces; finds none of other kinds. */
final class SearchRoutes {
    private static final Set<String> TYPES =
            Set.of("requests", "collections", "workspaces", "environments", "documents", "flows", "specs");

    private final Account account;

    SearchRoutes(Account account) {
        this.account = account;
    }

    List<Route> routes() {
        return List.of(Route.of("POST /search", this::find));
    }

    private Answer find(Call call) {
        JsonNode body = Required.found(call.json(), bad("The body is missing"));
        String type = body.path("elementType").asString("");
        Required.that(TYPES.contains(type), bad("The body needs an elementType"));
        String words = body.path("q").asString("");
        List<Found> matching = body.path("ownership").asString("").equals("external")
                ? List.of()
                : elements(type)
                        .filter(found -> found.name().toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT)))
                        .filter(found -> SearchConditions.hold(body.path("filters"), found.workspaceId()))
                        .toList();
        List<Map.Entry<Long, Found>> placed = LongStream.range(0, matching.size())
                .mapToObj(i -> Map.entry(i, matching.get((int) i)))
                .toList();
        return answer(KeyedSlice.of(placed, call, 10, 100, bad("limit or cursor is not valid")), words);
    }

    private Answer answer(KeyedSlice<Found> slice, String words) {
        ArrayNode data = Json.array();
        slice.values().forEach(found -> data.add(view(found)));
        ObjectNode meta = Json.object().put("q", words).put("total", slice.total());
        ObjectNode answer = Json.wrap("data", data);
        answer.set("meta", slice.next() == null ? meta : meta.put("nextCursor", slice.next()));
        return Answer.ok(answer);
    }

    private Stream<Found> elements(String type) {
        return switch (type) {
            case "workspaces" -> account.workspaces().stream().map(it -> new Found(type, it.id(), it.name(), it.id()));
            case "collections" ->
                account.collections().stream().map(it -> new Found(type, it.uid(), it.name(), it.workspaceId()));
            case "environments" ->
                account.environments().stream().map(it -> new Found(type, it.uid(), it.name(), it.workspaceId()));
            default -> Stream.empty();
        };
    }

    private ObjectNode view(Found found) {
        String path = "/" + found.type() + "/" + found.id();
        ObjectNode team = Json.object()
                .put("id", Long.toString(account.user().teamId()))
                .put("name", account.user().teamName());
        ObjectNode links = Json.wrap("web", Json.object().put("href", "https://go.postman.co" + path));
        links.set("self", Json.object().put("href", "https://api.postman.com" + path));
        ObjectNode node = Json.object()
                .put("id", found.id())
                .put("name", found.name())
                .put("isPrivateNetworkEntity", false)
                .put("isGitConnected", false)
                .put("createdBy", Long.toString(account.user().id()));
        node.set("workspace", Json.object().put("id", found.workspaceId()));
        node.set("organization", team.deepCopy().put("isVerified", false));
        node.set("team", team);
        node.set("links", links);
        return node;
    }

    private static Supplier<Answer> bad(String detail) {
        return () -> Errors.problem(400, "bad-request", "Bad Request", detail);
    }

    private record Found(String type, String id, String name, String workspaceId) {}
}
