package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.account.Account;
import io.github.reactivepostman.test.internal.web.Call;
import io.github.reactivepostman.test.internal.web.Errors;
import io.github.reactivepostman.test.internal.web.Json;

/** Reads the workspace in which something is to be made. */
final class TargetWorkspace {
    private TargetWorkspace() {}

    static String of(Call call, Account account) {
        String id = Required.found(
                call.query("workspace"),
                () -> Errors.named(
                        400,
                        "paramMissingError",
                        "Parameter is missing in the request.",
                        Json.object().put("param", "workspace")));
        Required.that(account.workspaceStore().find(id) != null, () -> Errors.missing("workspace", id));
        return id;
    }
}
