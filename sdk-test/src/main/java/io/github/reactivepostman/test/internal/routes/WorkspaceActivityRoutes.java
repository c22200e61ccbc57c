package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.account.Account;
import io.github.reactivepostman.test.account.StoredActivity;
import io.github.reactivepostman.test.account.StoredActivity.Element;
import io.github.reactivepostman.test.account.StoredWorkspace;
import io.github.reactivepostman.test.internal.web.Answer;
import io.github.reactivepostman.test.internal.web.Call;
import io.github.reactivepostman.test.internal.web.Json;
import io.github.reactivepostman.test.internal.web.Route;
import java.util.List;
import java.util.function.Predicate;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers what happened in a workspace. */
final class WorkspaceActivityRoutes {
    private static final int PAGE = 15;

    private final Account account;

    WorkspaceActivityRoutes(Account account) {
        this.account = account;
    }

    List<Route> routes() {
        return List.of(Route.of("GET /workspaces/{id}/activities", this::list));
    }

    private Answer list(Call call) {
        StoredWorkspace workspace = Required.found(account.workspaceStore().find(call.id()), Problems::noWorkspace);
        int limit = ListPage.limit(call, PAGE, () -> Problems.badRequest("The limit is not an integer"));
        Predicate<StoredActivity> wanted = wanted(call);
        List<StoredActivity> all = account.workspaceStore().activities().of(workspace.id()).stream()
                .filter(wanted)
                .toList();
        ListPage<StoredActivity> page =
                ListPage.of(all, call, limit, () -> Problems.badRequest("The cursor is not known"));
        ArrayNode data = Json.array();
        page.items().forEach(activity -> data.add(view(activity)));
        ObjectNode body = Json.wrap("data", data);
        body.set("meta", page.meta(""));
        return Answer.ok(body);
    }

    private Predicate<StoredActivity> wanted(Call call) {
        String user = call.query("userId");
        Required.that(
                user == null || user.matches("\\d+"),
                () -> Problems.badRequest("The id of the user is not an integer"));
        String types = call.query("elementType");
        boolean byUser =
                user == null || user.equals(Long.toString(account.user().id()));
        return activity -> byUser
                && (types == null
                        || List.of(types.split(",", -1))
                                .contains(activity.element().type()));
    }

    private ObjectNode view(StoredActivity activity) {
        Element element = activity.element();
        // The service spells the id of what is gone otherwise.
        String idName = activity.action().equals("destroy") ? "elementid" : "elementId";
        ObjectNode user = Json.object()
                .put("id", account.user().id())
                .put("name", account.user().fullName())
                .put("username", account.user().username())
                .put("isPartner", false);
        ObjectNode node = Json.wrap("user", user);
        return node.put("id", activity.id())
                .put("workspaceId", element.workspaceId())
                .put("action", activity.action())
                .put("trigger", activity.trigger())
                .put("elementType", element.type())
                .put(idName, element.id())
                .put("elementName", element.name())
                .put("createdAt", activity.at().toString())
                .put("updatedAt", activity.at().toString());
    }
}
