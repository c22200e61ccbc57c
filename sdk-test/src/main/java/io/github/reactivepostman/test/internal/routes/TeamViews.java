package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.account.Holder;
import io.github.reactivepostman.test.account.StoredAccessRequest;
import io.github.reactivepostman.test.account.StoredTeam;
import io.github.reactivepostman.test.internal.web.Json;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.LongNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Writes teams, their members and access requests as the service does. */
final class TeamViews {
    private TeamViews() {}

    static ObjectNode team(StoredTeam team, boolean scim) {
        ObjectNode node = Json.object()
                .put("createdAt", team.createdAt().toString())
                .put("updatedAt", team.updatedAt().toString())
                .put("id", team.id())
                .put("name", team.name())
                .put("handle", team.name().toLowerCase(Locale.ROOT).replace(' ', '-'))
                .put("description", Objects.requireNonNullElse(team.description(), ""))
                .put("organizationId", 1)
                .put("enabled", true);
        node.set("createdBy", id("user", Long.toString(team.createdBy()), scim));
        return node;
    }

    static ObjectNode settings(StoredTeam team) {
        return Json.object()
                .put("rfa_for_add_member", team.memberApproval())
                .put("rfa_for_add_collaborator", team.collaboratorApproval());
    }

    static ObjectNode result(
            Holder who, @Nullable String role, @Nullable String previous, String status, boolean scim) {
        ObjectNode node = Json.object().put("entityType", who.kind());
        node.set("entityId", id(who.kind(), who.id(), scim));
        return node.put("role", role).put("previousRole", previous).put("status", status);
    }

    static ObjectNode waiting(StoredAccessRequest request, boolean scim) {
        ObjectNode node = request(request, "Requested", scim)
                .put("createdAt", request.createdAt().toString())
                .put("updatedAt", request.createdAt().toString())
                .put("role", request.role())
                .put("entityType", request.who().kind());
        node.set("entityId", id(request.who().kind(), request.who().id(), scim));
        return node;
    }

    static ObjectNode request(StoredAccessRequest request, String status, boolean scim) {
        ObjectNode node = Json.object()
                .put("id", request.id())
                .put("requestType", request.type())
                .put("reason", request.reason())
                .put("status", status)
                .put("objectType", "team")
                .put("objectId", request.teamId());
        node.set("createdBy", id("user", Long.toString(request.createdBy()), scim));
        return node;
    }

    /** Numbers are sent as numbers, SCIM ids as text; only users and groups have those. */
    private static JsonNode id(String kind, String id, boolean scim) {
        return scim && Set.of("user", "group").contains(kind)
                ? StringNode.valueOf(ScimIds.of(id))
                : LongNode.valueOf(Long.parseLong(id));
    }
}
