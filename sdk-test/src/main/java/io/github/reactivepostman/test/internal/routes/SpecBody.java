package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.account.StoredSpecFile;
import io.github.reactivepostman.test.internal.web.Call;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads and checks the specifications and files in bodies. */
final class SpecBody {
    private static final Set<String> TYPES = Set.of(
            "OPENAPI:2.0",
            "OPENAPI:3.0",
            "OPENAPI:3.1",
            "ASYNCAPI:2.0",
            "ASYNCAPI:3.0",
            "PROTOBUF:2",
            "PROTOBUF:3",
            "GRAPHQL",
            "SMITHY:2.0");

    private SpecBody() {}

    static String text(Call call, String property) {
        JsonNode body = call.json();
        return text(body, property);
    }

    static String text(@Nullable JsonNode body, String property) {
        boolean there = body != null && body.path(property).isString();
        Required.that(there, () -> SpecErrors.parameterMissing(property));
        return body == null ? "" : body.path(property).asString();
    }

    static String type(Call call) {
        String type = text(call, "type");
        Required.that(TYPES.contains(type), () -> SpecErrors.parameterWrong("type"));
        return type;
    }

    /** Reads the files of a new specification: the only one is the root, of several exactly one says so. */
    static List<StoredSpecFile> files(Call call) {
        JsonNode body = call.json();
        JsonNode nodes = body == null ? null : body.path("files");
        Required.that(nodes != null && !nodes.isEmpty(), () -> SpecErrors.parameterMissing("files"));
        List<StoredSpecFile> files = new ArrayList<>();
        if (nodes != null) {
            nodes.forEach(node -> files.add(file(node, nodes.size() == 1)));
        }
        long roots = files.stream().filter(StoredSpecFile::isRoot).count();
        Required.that(roots == 1, () -> SpecErrors.parameterWrong("files"));
        return files;
    }

    private static StoredSpecFile file(JsonNode node, boolean only) {
        String type = only ? StoredSpecFile.ROOT : text(node, "type");
        return StoredSpecFile.of(text(node, "path"), type, text(node, "content"));
    }
}
