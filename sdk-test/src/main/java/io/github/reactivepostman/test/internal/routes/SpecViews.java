package io.github.reactivepostman.test.internal.routes;

import io.github.reactivepostman.test.account.StoredSpec;
import io.github.reactivepostman.test.account.StoredSpecFile;
import io.github.reactivepostman.test.account.User;
import io.github.reactivepostman.test.internal.web.Json;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Writes specifications and files as the service does. */
final class SpecViews {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSxxx", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private SpecViews() {}

    static ObjectNode listed(StoredSpec spec, User user) {
        ObjectNode view =
                Json.object().put("id", spec.id()).put("name", spec.name()).put("type", spec.type());
        return stamped(view, user, spec.createdAt(), spec.updatedAt());
    }

    static ObjectNode full(StoredSpec spec, User user) {
        return listed(spec, user).put("fileFormat", format(spec.root()));
    }

    static ObjectNode changed(StoredSpecFile file, User user) {
        ObjectNode view =
                Json.object().put("id", file.id()).put("path", file.path()).put("type", file.type());
        return stamped(view, user, file.createdAt(), file.updatedAt());
    }

    static ObjectNode listed(StoredSpecFile file, User user) {
        return changed(file, user).put("name", file.name());
    }

    static ObjectNode full(StoredSpecFile file, User user) {
        return listed(file, user).put("content", file.content());
    }

    static ObjectNode stamped(ObjectNode view, User user, Instant createdAt, Instant updatedAt) {
        return view.put("createdBy", user.id())
                .put("updatedBy", user.id())
                .put("createdAt", TIME.format(createdAt))
                .put("updatedAt", TIME.format(updatedAt));
    }

    static String format(@Nullable StoredSpecFile root) {
        String name = root == null ? "" : root.name();
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return ending.equals("yml") ? "yaml" : ending;
    }
}
