package io.github.reactivepostman.test.internal.path;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Matches a method and a raw path against a pattern such as {@code GET /workspaces/{id}} or {@code /monitors/**}.
 *
 * @param method the method, or null for any
 * @param segments the parts of the path; {@code {x}} stands for any one part, a last {@code **} for any number
 */
public record PathPattern(@Nullable String method, List<String> segments) {
    /** Reads a pattern; a method before the path is optional. */
    public static PathPattern parse(String pattern) {
        int space = pattern.indexOf(' ');
        String method = space < 0 ? null : pattern.substring(0, space);
        return new PathPattern(method, split(pattern.substring(space + 1)));
    }

    /** Tells whether method and path match. */
    public boolean test(String calledMethod, String path) {
        return variables(calledMethod, path) != null;
    }

    /** Returns the decoded variable parts in order, or null when method or path do not match. */
    public @Nullable List<String> variables(String calledMethod, String path) {
        List<String> parts = split(path);
        boolean matches = (method == null || method.equals(calledMethod)) && sized(parts.size());
        List<String> variables = new ArrayList<>();
        for (int i = 0; matches && i < segments.size() && !segments.get(i).equals("**"); i++) {
            matches = part(segments.get(i), parts.get(i), variables);
        }
        return matches ? variables : null;
    }

    private boolean sized(int size) {
        boolean open = !segments.isEmpty() && segments.get(segments.size() - 1).equals("**");
        return open ? size >= segments.size() - 1 : size == segments.size();
    }

    private static boolean part(String segment, String part, List<String> variables) {
        if (segment.startsWith("{")) {
            variables.add(decode(part));
            return !part.isEmpty();
        }
        return segment.equals(part);
    }

    private static String decode(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static List<String> split(String path) {
        String inner = path.startsWith("/") ? path.substring(1) : path;
        return inner.isEmpty() ? List.of() : List.of(inner.split("/", -1));
    }
}
