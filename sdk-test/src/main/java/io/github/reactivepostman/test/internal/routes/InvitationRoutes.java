package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.account.Account;
import io.github.reactivepostman.test.account.Holder;
import io.github.reactivepostman.test.account.StoredWorkspace;
import io.github.reactivepostman.test.internal.web.Answer;
import io.github.reactivepostman.test.internal.web.Call;
import io.github.reactivepostman.test.internal.web.Errors;
import io.github.reactivepostman.test.internal.web.Json;
import io.github.reactivepostman.test.internal.web.Route;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers the one operation that invites and removes partners, which has three forms. */
final class InvitationRoutes {
    private final Account account;

    InvitationRoutes(Account account) {
        this.account = account;
    }

    List<Route> routes() {
        return List.of(Route.of("POST /invitations", this::manage));
    }

    private Answer manage(Call call) {
        ObjectNode body = call.json() instanceof ObjectNode object ? object : Json.object();
        for (String property : List.of("action", "targetEntity", "targetEntityId", "target")) {
            Required.that(body.has(property), () -> bad("badRequest", "Property '" + property + "' is missing"));
        }
        boolean invites = body.path("action").asString("").equals("invite_partner");
        Required.that(
                invites || body.path("action").asString("").equals("remove_partner"),
                () -> bad("Invalid request body.", "The action is not known"));
        return invites ? invite(body) : remove(body);
    }

    private Answer invite(ObjectNode body) {
        String role = body.path("roleId").asString("");
        Required.that(
                Set.of("4", "5", "6", "7").contains(role), () -> bad("invalidPartnerRole", "No role of partners"));
        StoredWorkspace workspace = workspace(body);
        ArrayNode results = Json.array();
        body.path("target").path("emails").forEach(email -> results.add(invited(workspace, email.asString(), role)));
        ObjectNode answer = answer(body).put("roleId", role).put("roleDisplayName", WorkspaceRoleRoutes.name(role));
        answer.set("results", results);
        return Answer.ok(answer);
    }

    private ObjectNode invited(StoredWorkspace workspace, String email, String role) {
        ObjectNode result = Json.object().put("email", email);
        String partner = account.people().partner(email);
        if (partner != null) {
            Holder holder = new Holder("partner", partner);
            account.workspaceStore().roles().update(workspace, roles -> roles.put(holder, role));
            return result.put("status", "PARTNER_ADDED").put("userId", partner).put("message", "Added");
        }
        boolean first = account.people().invite(workspace.id(), email);
        return result.put("status", first ? "EMAIL_SENT" : "ALREADY_INVITED")
                .put("invitationLink", "https://go.example.com/join?code=" + Integer.toHexString(email.hashCode()));
    }

    private Answer remove(ObjectNode body) {
        boolean fromTeam = body.path("targetEntity").asString("").equals("team");
        List<StoredWorkspace> workspaces = fromTeam ? account.workspaces() : List.of(workspace(body));
        ArrayNode results = Json.array();
        body.path("target").path("userIds").forEach(id -> results.add(removed(workspaces, id.asString())));
        ObjectNode answer = answer(body);
        answer.set("results", results);
        return Answer.ok(answer);
    }

    private ObjectNode removed(List<StoredWorkspace> workspaces, String userId) {
        Holder partner = new Holder("partner", userId);
        List<StoredWorkspace> of = workspaces.stream()
                .filter(each -> account.workspaceStore().roles().of(each).containsKey(partner))
                .toList();
        of.forEach(each -> account.workspaceStore().roles().update(each, roles -> roles.remove(partner)));
        ObjectNode result = Json.object().put("userId", userId);
        return of.isEmpty()
                ? result.put("status", "FAILED").put("error", "No such partner")
                : result.put("status", "REMOVED");
    }

    private StoredWorkspace workspace(ObjectNode body) {
        StoredWorkspace workspace = Required.found(
                account.workspaceStore().find(body.path("targetEntityId").asString("")),
                () -> Errors.problem(404, "not-found", "workspaceNotFound", "There is no such workspace"));
        Required.that(
                workspace.type().equals("partner"), () -> bad("invalidWorkspaceType", "No workspace for partners"));
        return workspace;
    }

    private static ObjectNode answer(ObjectNode body) {
        return Json.object()
                .put("action", body.path("action").asString())
                .put("targetEntity", body.path("targetEntity").asString())
                .put("targetEntityId", body.path("targetEntityId").asString());
    }

    private static Answer bad(String title, String detail) {
        return Errors.problem(400, "bad-request", title, detail);
    }
}
