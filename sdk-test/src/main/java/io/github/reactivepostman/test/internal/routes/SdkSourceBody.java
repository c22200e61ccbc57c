package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.account.Account;
import io.github.reactivepostman.test.account.StoredCollection;
import io.github.reactivepostman.test.internal.web.Answer;
import io.github.reactivepostman.test.internal.web.Call;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The source and language that the bodies about SDKs begin with. */
record SdkSourceBody(String type, String id, String workspaceId, String language) {
    static final Set<String> LANGUAGES =
            Set.of("typescript", "python", "go", "java", "csharp", "ruby", "php", "kotlin", "rust", "cli");

    static SdkSourceBody of(Call call, Account account, Supplier<Answer> wrong) {
        ObjectNode body = JsonBody.of(call, wrong);
        String type = JsonBody.text(body.path("source"), "type", "");
        String id = JsonBody.text(body.path("source"), "id", "");
        String language = JsonBody.text(body, "language", "");
        Required.that(Set.of("collection", "spec").contains(type) && !id.isEmpty(), wrong);
        Required.that(LANGUAGES.contains(language), wrong);
        String workspace = Required.found(workspace(account, type, id), SdkErrors::forbidden);
        return new SdkSourceBody(type, id, workspace, language);
    }

    /** A specification is taken as it comes, and for one of the first workspace. */
    private static @Nullable String workspace(Account account, String type, String id) {
        if (type.equals("spec")) {
            return account.workspaces().isEmpty()
                    ? null
                    : account.workspaces().get(0).id();
        }
        StoredCollection collection = account.collectionStore().find(id);
        return collection == null ? null : collection.workspaceId();
    }
}
