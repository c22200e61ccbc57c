package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.account.Account;
import io.github.reactivepostman.test.account.StoredSpec;
import io.github.reactivepostman.test.account.StoredSpecFile;
import io.github.reactivepostman.test.internal.web.Answer;
import io.github.reactivepostman.test.internal.web.Call;
import io.github.reactivepostman.test.internal.web.Json;
import io.github.reactivepostman.test.internal.web.Route;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Answers the operations on the files of specifications, whose paths have slashes. */
final class SpecFileRoutes {
    private static final String FILES = "/files/";

    private final Account account;

    SpecFileRoutes(Account account) {
        this.account = account;
    }

    List<Route> routes() {
        return List.of(
                Route.of("GET /specs/{id}/files", this::list),
                Route.of("POST /specs/{id}/files", this::create),
                Route.of("GET /specs/{id}/files/**", this::get),
                Route.of("PATCH /specs/{id}/files/**", this::change),
                Route.of("DELETE /specs/{id}/files/**", this::delete));
    }

    private Answer list(Call call) {
        Slice<StoredSpecFile> all = new Slice<>(SpecRoutes.found(account, call).files(), null);
        ObjectNode body = Json.wrap("files", all.views(file -> SpecViews.listed(file, account.user())));
        body.set("meta", all.meta());
        return Answer.ok(body);
    }

    private Answer create(Call call) {
        StoredSpec spec = SpecRoutes.found(account, call);
        String path = SpecBody.text(call, "path");
        Required.that(spec.file(path) == null, () -> SpecErrors.malformed("There is a file at that path."));
        StoredSpecFile file = StoredSpecFile.of(path, StoredSpecFile.DEFAULT, SpecBody.text(call, "content"));
        account.specStore().update(spec.id(), now -> now.plus(file));
        return Answer.json(201, SpecViews.changed(file, account.user()));
    }

    private Answer get(Call call) {
        return Answer.ok(SpecViews.full(found(call), account.user()));
    }

    private Answer change(Call call) {
        StoredSpecFile file = SpecFileChange.apply(found(call), call);
        account.specStore().update(call.id(), spec -> spec.each(old -> changed(old, file)));
        return Answer.ok(SpecViews.changed(file, account.user()));
    }

    /** A file that becomes the root makes the former one a file like the others. */
    private static StoredSpecFile changed(StoredSpecFile old, StoredSpecFile file) {
        if (old.id().equals(file.id())) {
            return file;
        }
        return file.isRoot() && old.isRoot() ? old.typed(StoredSpecFile.DEFAULT) : old;
    }

    private Answer delete(Call call) {
        StoredSpecFile file = found(call);
        account.specStore().update(call.id(), spec -> spec.without(file));
        return new Answer(204, Answer.JSON, "", List.of());
    }

    private StoredSpecFile found(Call call) {
        String path = call.request().path();
        String file = path.substring(path.indexOf(FILES) + FILES.length()).replace("+", "%2B");
        String decoded = URLDecoder.decode(file, StandardCharsets.UTF_8);
        return Required.found(SpecRoutes.found(account, call).file(decoded), () -> SpecErrors.missing("File"));
    }
}
