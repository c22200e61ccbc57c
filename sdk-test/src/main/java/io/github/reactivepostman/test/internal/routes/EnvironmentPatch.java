package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.account.StoredEnvironment;
import io.github.reactivepostman.test.internal.web.Answer;
import io.github.reactivepostman.test.internal.web.Call;
import io.github.reactivepostman.test.internal.web.Errors;
import io.github.reactivepostman.test.internal.web.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** Changes an environment by a list of operations, which are all of one kind. */
record EnvironmentPatch(List<PatchOperation> operations, String path) {
    static EnvironmentPatch checked(Call call) {
        JsonNode body = call.json();
        Required.that(body != null && body.isArray(), () -> bad("Patch sequence must be an array"));
        String path = call.request().path();
        List<PatchOperation> operations = new ArrayList<>();
        for (JsonNode node : body == null ? Json.array() : body) {
            operations.add(PatchOperation.read(node, path));
        }
        Set<String> kinds = operations.stream().map(PatchOperation::kind).collect(Collectors.toSet());
        Required.that(kinds.size() <= 1, () -> bad("Patch operations must be of one kind"));
        return new EnvironmentPatch(operations, path);
    }

    StoredEnvironment apply(StoredEnvironment environment) {
        String name = environment.name();
        ArrayNode values = environment.values().deepCopy();
        for (PatchOperation operation : operations) {
            if (operation.onName()) {
                name = operation.value().asString("");
            } else {
                operation.apply(values, path);
            }
        }
        return environment.with(name, values);
    }

    private static Answer bad(String detail) {
        return Errors.problem(400, "bad-request", "Bad Request", detail);
    }
}
