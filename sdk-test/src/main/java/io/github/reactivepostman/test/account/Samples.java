package io.github.reactivepostman.test.account;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Small documents like those that people keep. */
final class Samples {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String FORMAT = "https://schema.postman.com/json/collection/v2.1.0/collection.json";
    private static final String COLLECTION = """
            {
              "info": {"name": "", "description": "Calls of a small shop."},
              "auth": {"type": "bearer", "bearer": [{"key": "token", "value": "{{token}}", "type": "string"}]},
              "variable": [{"key": "baseUrl", "value": "https://shop.example.com"}, {"key": "pageSize", "value": "20"}],
              "event": [{"listen": "prerequest", "script": {"type": "text/javascript", "exec": ["// nothing yet"]}}],
              "item": [
                {"name": "Orders", "description": "All about orders.", "item": [
                  {"name": "Archive", "item": [
                    {"name": "List archived orders", "request": {"method": "GET", "header": [],
                      "url": {"raw": "{{baseUrl}}/orders/archive", "host": ["{{baseUrl}}"],
                        "path": ["orders", "archive"]}}, "response": []}]},
                  {"name": "Create an order", "request": {"method": "POST",
                    "auth": {"type": "noauth"},
                    "header": [{"key": "Content-Type", "value": "application/json"}],
                    "body": {"mode": "raw", "raw": "{\\"item\\": 7}", "options": {"raw": {"language": "json"}}},
                    "url": {"raw": "{{baseUrl}}/orders", "host": ["{{baseUrl}}"], "path": ["orders"]}},
                    "response": [{"name": "Created", "status": "Created", "code": 201, "header": [],
                      "body": "{\\"id\\": 1}"}]}]},
                {"name": "Health", "request": {"method": "GET", "header": [], "url": "{{baseUrl}}/health"},
                  "response": []}
              ]
            }""";
    private static final String VALUES = """
            [
              {"key": "baseUrl", "value": "https://shop.example.com", "type": "default", "enabled": true},
              {"key": "token", "value": "none", "type": "secret", "enabled": true},
              {"key": "trace", "value": "false", "type": "default", "enabled": false, "description": "Log more."}
            ]""";

    private static final String PATHS = """
            {"/orders": {"get": {"summary": "List orders", "responses": {"200": {"description": "All orders"}}},
                         "post": {"responses": {"201": {"description": "The new order"}}}}}""";

    private Samples() {}

    static ObjectNode collection(String name) {
        ObjectNode document = (ObjectNode) MAPPER.readTree(COLLECTION);
        ((ObjectNode) document.path("info")).put("name", name).put("schema", FORMAT);
        return document;
    }

    static ObjectNode mock(String collectionUid, String name) {
        return MAPPER.createObjectNode().put("name", name).put("collection", collectionUid);
    }

    static ObjectNode monitor(String collectionUid, String name) {
        ObjectNode monitor = mock(collectionUid, name);
        monitor.putObject("schedule").put("cron", "0 3 * * *").put("timezone", "UTC");
        return monitor;
    }

    static ArrayNode values() {
        return (ArrayNode) MAPPER.readTree(VALUES);
    }

    static List<StoredSpecFile> spec(String name) {
        ObjectNode document = MAPPER.createObjectNode().put("openapi", "3.0.3");
        document.putObject("info").put("title", name).put("version", "1.0.0");
        document.set("paths", MAPPER.readTree(PATHS));
        return List.of(StoredSpecFile.of("index.json", StoredSpecFile.ROOT, MAPPER.writeValueAsString(document)));
    }
}
