package io.github.reactivepostman.test.limit;

import io.github.reactivepostman.test.internal.path.PathPattern;
import java.time.Duration;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * Names operations that share a stricter limit of their own.
 *
 * @param name the bucket's name
 * @param limit the calls per window
 * @param window the length of the window
 * @param matches tells by method and path (without the query) which calls count
 */
public record Family(String name, int limit, Duration window, BiPredicate<String, String> matches) {
    /** The bucket that every call counts in. */
    public static final String ACCOUNT = "account";

    /**
     * Builds a family from patterns such as {@code GET /workspaces/{id}} or {@code /monitors/**}; without a method,
     * every method counts.
     */
    public static Family of(String name, int limit, Duration window, String... patterns) {
        List<PathPattern> all = Stream.of(patterns).map(PathPattern::parse).toList();
        return new Family(
                name, limit, window, (method, path) -> all.stream().anyMatch(pattern -> pattern.test(method, path)));
    }

    /** Returns the families that the service documents. */
    public static List<Family> documented() {
        Duration tenSeconds = Duration.ofSeconds(10);
        return List.of(
                of("lists", 10, tenSeconds, "GET /collections", "GET /workspaces", "GET /workspaces/{id}"),
                of("monitors", 10, tenSeconds, "/monitors", "/monitors/**"),
                of(
                        "workspace-updates",
                        20,
                        Duration.ofMinutes(1),
                        "/workspaces/{id}/updates",
                        "/workspaces/{id}/updates/**"),
                of("import", 10, tenSeconds, "POST /import/openapi"),
                of("service-account-tokens", 10, tenSeconds, "POST /service-account-tokens"),
                of("postbot", 300, Duration.ofHours(3), "POST /postbot/generations/tool"));
    }
}
