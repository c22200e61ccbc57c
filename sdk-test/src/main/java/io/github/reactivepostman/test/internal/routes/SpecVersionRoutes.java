package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.account.Account;
import io.github.reactivepostman.test.account.StoredSpecFile;
import io.github.reactivepostman.test.account.StoredSpecVersion;
import io.github.reactivepostman.test.internal.web.Answer;
import io.github.reactivepostman.test.internal.web.Call;
import io.github.reactivepostman.test.internal.web.Json;
import io.github.reactivepostman.test.internal.web.Route;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Answers the operations on the tagged versions of specifications. */
final class SpecVersionRoutes {
    private final Account account;

    SpecVersionRoutes(Account account) {
        this.account = account;
    }

    List<Route> routes() {
        return List.of(
                Route.of("GET /specs/{id}/version-tags", this::list),
                Route.of("POST /specs/{id}/version-tags", this::create),
                Route.of("GET /specs/{id}/version-tags/{tag}/files", this::files));
    }

    private Answer list(Call call) {
        Slice<StoredSpecVersion> page =
                Slice.of(call, SpecRoutes.found(account, call).versions(), 100);
        ObjectNode body = Json.wrap("data", page.views(SpecVersionRoutes::view));
        body.set("meta", page.meta());
        return Answer.ok(body);
    }

    private Answer create(Call call) {
        String name = SpecBody.text(call, "name");
        Required.that(!SpecRoutes.found(account, call).isTagged(), SpecErrors::tagged);
        StoredSpecVersion version =
                Required.found(account.specStore().tag(call.id(), name), () -> SpecErrors.missing("Specification"));
        return Answer.json(201, Json.wrap("data", view(version)));
    }

    private Answer files(Call call) {
        String tag = call.variables().get(1);
        StoredSpecVersion version = SpecRoutes.found(account, call).versions().stream()
                .filter(each -> each.id().equals(tag))
                .findFirst()
                .orElse(null);
        List<StoredSpecFile> files =
                Required.found(version, () -> SpecErrors.missing("Version")).files();
        return Answer.ok(Json.wrap("data", new Slice<>(files, null).views(this::file)));
    }

    /** Writes a file of a version, where users are told as text and the two kinds of type have changed names. */
    private ObjectNode file(StoredSpecFile file) {
        String user = Long.toString(account.user().id());
        return SpecViews.full(file, account.user())
                .put("type", "FILE")
                .put("fileType", file.type())
                .put("createdBy", user)
                .put("updatedBy", user);
    }

    private static ObjectNode view(StoredSpecVersion version) {
        return Json.object().put("id", version.id()).put("name", version.name());
    }
}
