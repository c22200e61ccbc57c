package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.account.StoredSpecFile;
import io.github.reactivepostman.test.internal.web.Call;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Changes the one thing about a file that a body names; more than one, or none, is an error. */
final class SpecFileChange {
    private static final Set<String> TYPES = Set.of(StoredSpecFile.ROOT, StoredSpecFile.DEFAULT);

    private SpecFileChange() {}

    static StoredSpecFile apply(StoredSpecFile file, Call call) {
        JsonNode body = call.json();
        Required.that(body != null && body.size() == 1, () -> SpecErrors.malformed("Name one property, not more."));
        String property = body == null ? "" : body.propertyNames().iterator().next();
        return apply(file, property, SpecBody.text(call, property));
    }

    private static StoredSpecFile apply(StoredSpecFile file, String property, String value) {
        return switch (property) {
            case "name" -> file.named(value);
            case "content" -> file.with(value);
            default -> {
                boolean type = property.equals("type") && TYPES.contains(value);
                Required.that(type, () -> SpecErrors.malformed("'" + property + "' cannot be changed to that."));
                yield file.typed(value);
            }
        };
    }
}
