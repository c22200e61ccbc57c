package io.github.reactivepostman.internal.limit;

import java.util.List;

/** A method, or {@code *}, and a path template of which a variable is one segment and a trailing {@code /**} any. */
record OperationPattern(String method, List<String> segments, boolean open) {

    static OperationPattern parse(String text) {
        int blank = text.indexOf(' ');
        if (blank < 1 || !text.startsWith("/", blank + 1)) {
            throw new IllegalArgumentException(
                    "an operation is a method and a path template, such as 'GET /workspaces/{id}', was '" + text + "'");
        }
        String path = text.substring(blank + 1);
        boolean open = path.endsWith("/**");
        String closed = open ? path.substring(0, path.length() - 3) : path;
        return new OperationPattern(
                text.substring(0, blank), List.of(closed.substring(1).split("/")), open);
    }

    boolean matches(String calledMethod, String path) {
        if (!method.equals("*") && !method.equals(calledMethod)) {
            return false;
        }
        int from = 1;
        for (int i = 0; i < segments.size(); i++) { // every call comes by here: without an iterator for each pattern
            String segment = segments.get(i);
            if (from > path.length()) {
                return false;
            }
            int slash = path.indexOf('/', from);
            int to = slash < 0 ? path.length() : slash;
            if (!segment.startsWith("{") && !isSame(segment, path, from, to)) {
                return false;
            }
            from = to + 1;
        }
        return open || from > path.length();
    }

    private static boolean isSame(String segment, String path, int from, int to) {
        return segment.length() == to - from && path.startsWith(segment, from);
    }
}
