package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.account.Account;
import io.github.reactivepostman.test.account.StoredSecret;
import io.github.reactivepostman.test.account.StoredWorkspace;
import io.github.reactivepostman.test.internal.web.Json;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Shows secrets that were found. */
final class SecretViews {
    /** The kinds that the scanner knows, with their ids. */
    static final Map<String, String> TYPES = new TreeMap<>(Map.of(
            "Emulated API Key", "7a1d2c0e-55aa-4a6f-9a3b-0d6c1f2e3a41",
            "Emulated Access Token", "7a1d2c0e-55aa-4a6f-9a3b-0d6c1f2e3a42",
            "Basic Auth", "7a1d2c0e-55aa-4a6f-9a3b-0d6c1f2e3a43"));

    private SecretViews() {}

    static String typeId(StoredSecret secret) {
        return TYPES.getOrDefault(secret.type(), secret.type());
    }

    static ObjectNode listed(StoredSecret secret, boolean byResource, Account account) {
        StoredWorkspace workspace = account.workspaceStore().find(secret.workspaceId());
        ObjectNode node = Json.object()
                .put("detectedAt", secret.detectedAt().toString())
                .put("secretType", secret.type())
                .put("workspaceVisibility", workspace == null ? "team" : workspace.type())
                .put("secretHash", secret.hash())
                .put("workspaceId", secret.workspaceId())
                .put("secretId", secret.id())
                .put("obfuscatedSecret", secret.shown() + "******")
                .put("resolution", secret.status())
                .put("occurrences", 1);
        return byResource
                ? node.put("resourceType", secret.resourceType()).put("resourceId", secret.resourceUid())
                : node;
    }

    static ObjectNode resolution(StoredSecret secret, Account account) {
        ArrayNode history = Json.array();
        secret.decisions()
                .forEach(decision -> history.insert(
                        0,
                        Json.object()
                                .put("actor", account.user().id())
                                .put("createdAt", decision.at().toString())
                                .put("resolution", decision.status())));
        ObjectNode node = Json.object()
                .put("secretHash", secret.hash())
                .put("workspaceId", secret.workspaceId())
                .put("resolution", secret.status());
        node.set("history", history);
        return node;
    }

    static ObjectNode locations(StoredSecret secret, KeyedSlice<StoredSecret> slice, Account account) {
        ArrayNode data = Json.array();
        slice.values().forEach(found -> data.add(location(found, account)));
        ObjectNode answer = Json.wrap("data", data);
        answer.set("meta", meta(secret, slice, account));
        return answer;
    }

    private static ObjectNode location(StoredSecret secret, Account account) {
        return Json.object()
                .put("isResourceDeleted", account.collectionStore().find(secret.resourceUid()) == null)
                .put("leakedBy", account.user().id())
                .put("location", "Headers")
                .put("occurrences", 1)
                .put("parentResourceId", secret.resourceUid())
                .put("resourceId", secret.resourceUid())
                .put("resourceType", secret.resourceType())
                .put("detectedAt", secret.detectedAt().toString())
                .put(
                        "url",
                        "https://go.postman.co/build/workspace/" + secret.workspaceId() + "/" + secret.resourceType()
                                + "/" + secret.resourceUid());
    }

    private static ObjectNode meta(StoredSecret secret, KeyedSlice<StoredSecret> slice, Account account) {
        ArrayNode feed = Json.array();
        secret.decisions()
                .forEach(decision -> feed.add(Json.object()
                        .put("resolvedBy", account.user().id())
                        .put("status", decision.status())
                        .put("resolvedAt", decision.at().toString())));
        ObjectNode meta = Json.object()
                .put("cursor", slice.cursor())
                .put("limit", slice.limit())
                .put("nextCursor", slice.next())
                .put("obfuscatedSecret", secret.shown() + "******")
                .put("secretHash", secret.hash())
                .put("secretType", secret.type())
                .put("total", slice.total());
        meta.set("activityFeed", feed);
        return meta;
    }
}
