package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.account.Account;
import io.github.reactivepostman.test.account.StoredCollection;
import io.github.reactivepostman.test.account.StoredSpec;
import io.github.reactivepostman.test.account.StoredSpecFile;
import io.github.reactivepostman.test.account.StoredSpecTask;
import io.github.reactivepostman.test.internal.web.Json;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes what a task has generated; a collection has a request for each operation of an OpenAPI document in JSON. */
final class SpecProducts {
    private static final String FORMAT = "https://schema.postman.com/json/collection/v2.1.0/collection.json";

    private final Account account;

    SpecProducts(Account account) {
        this.account = account;
    }

    void finish(StoredSpecTask task) {
        if (task.action().equals("generation")) {
            generate(task);
        }
        StoredSpec spec = account.specStore().find(task.specId());
        if (spec != null) {
            account.specStore().links().join(spec, task.collectionId());
        }
    }

    private void generate(StoredSpecTask task) {
        StoredSpec spec = account.specStore().find(task.specId());
        StoredCollection collection = account.collectionStore().find(task.collectionId());
        if (task.makesCollection() && spec != null) {
            account.collectionStore().add(spec.workspaceId(), collection(task, spec.root()));
        } else if (collection != null) {
            account.specStore().add(task.specId(), collection.workspaceId(), task.name(), "OPENAPI:3.0", spec(task));
        }
    }

    private static ObjectNode collection(StoredSpecTask task, @Nullable StoredSpecFile root) {
        ObjectNode info = Json.object()
                .put("_postman_id", task.collectionId())
                .put("name", task.name())
                .put("schema", FORMAT);
        ObjectNode document = Json.wrap("info", info);
        document.set("item", requests(root));
        return document;
    }

    private static ArrayNode requests(@Nullable StoredSpecFile root) {
        ArrayNode items = Json.array();
        JsonNode document = root == null ? null : Json.parse(root.content().getBytes(StandardCharsets.UTF_8));
        if (document != null) {
            document.path("paths")
                    .propertyStream()
                    .forEach(path -> path.getValue()
                            .propertyNames()
                            .forEach(method -> items.add(request(path.getKey(), method))));
        }
        return items;
    }

    private static ObjectNode request(String path, String method) {
        ObjectNode request =
                Json.object().put("method", method.toUpperCase(Locale.ROOT)).put("url", "{{baseUrl}}" + path);
        ObjectNode item = Json.object().put("name", path);
        item.set("request", request);
        item.set("response", Json.array());
        return item;
    }

    private static List<StoredSpecFile> spec(StoredSpecTask task) {
        ObjectNode document = Json.object().put("openapi", "3.0.3");
        document.set("info", Json.object().put("title", task.name()).put("version", "1.0.0"));
        document.set("paths", Json.object());
        return List.of(StoredSpecFile.of("index.json", StoredSpecFile.ROOT, Json.write(document)));
    }
}
