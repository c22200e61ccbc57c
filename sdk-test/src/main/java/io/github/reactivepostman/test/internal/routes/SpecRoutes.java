package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.account.Account;
import io.github.reactivepostman.test.account.StoredSpec;
import io.github.reactivepostman.test.account.StoredSpecFile;
import io.github.reactivepostman.test.internal.web.Answer;
import io.github.reactivepostman.test.internal.web.Call;
import io.github.reactivepostman.test.internal.web.Json;
import io.github.reactivepostman.test.internal.web.Route;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** Answers the operations on specifications themselves. */
final class SpecRoutes {
    private final Account account;

    SpecRoutes(Account account) {
        this.account = account;
    }

    List<Route> routes() {
        List<Route> own = List.of(
                Route.of("GET /specs", this::list),
                Route.of("POST /specs", this::create),
                Route.of("GET /specs/{id}", this::get),
                Route.of("PATCH /specs/{id}", this::rename),
                Route.of("DELETE /specs/{id}", this::delete),
                Route.of("GET /specs/{id}/definitions", this::definition));
        return Stream.of(
                        own,
                        new SpecFileRoutes(account).routes(),
                        new SpecVersionRoutes(account).routes(),
                        new SpecGenerationRoutes(account).routes())
                .flatMap(List::stream)
                .toList();
    }

    static StoredSpec found(Account account, Call call) {
        return Required.found(account.specStore().find(call.id()), () -> SpecErrors.missing("Specification"));
    }

    private Answer list(Call call) {
        String workspace = workspace(call);
        List<StoredSpec> specs = account.specs().stream()
                .filter(spec -> spec.workspaceId().equals(workspace))
                .toList();
        Slice<StoredSpec> page = Slice.of(call, specs, 100);
        ObjectNode body = Json.wrap("specs", page.views(spec -> SpecViews.listed(spec, account.user())));
        body.set("meta", page.meta());
        return Answer.ok(body);
    }

    private Answer create(Call call) {
        String workspace = workspace(call);
        String name = SpecBody.text(call, "name");
        StoredSpec added = account.specStore().add(workspace, name, SpecBody.type(call), SpecBody.files(call));
        return Answer.json(201, SpecViews.listed(added, account.user()));
    }

    private Answer get(Call call) {
        return Answer.ok(SpecViews.full(found(account, call), account.user()));
    }

    private Answer rename(Call call) {
        String name = SpecBody.text(call, "name");
        StoredSpec renamed = Required.found(
                account.specStore().update(call.id(), spec -> spec.named(name)),
                () -> SpecErrors.missing("Specification"));
        return Answer.ok(SpecViews.listed(renamed, account.user()));
    }

    private Answer delete(Call call) {
        Required.that(account.specStore().remove(call.id()), () -> SpecErrors.missing("Specification"));
        return new Answer(204, Answer.JSON, "", List.of());
    }

    private Answer definition(Call call) {
        StoredSpecFile root = Required.found(found(account, call).root(), () -> SpecErrors.missing("Definition"));
        String type = SpecViews.format(root).equals("yaml") ? "application/yaml" : Answer.JSON;
        return new Answer(200, type, root.content(), List.of());
    }

    private String workspace(Call call) {
        String id = Required.found(call.query("workspaceId"), () -> SpecErrors.parameterMissing("workspaceId"));
        Required.that(account.workspaceStore().find(id) != null, SpecErrors::noWorkspace);
        return id;
    }
}
