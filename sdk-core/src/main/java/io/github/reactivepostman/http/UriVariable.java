package io.github.reactivepostman.http;

/**
 * A variable of a path.
 *
 * @param many whether its value is a path, which becomes a segment for each of its parts
 */
record UriVariable(String name, boolean many) {

    /** Reads the variable between the braces; {@code close} is negative when there is no second one. */
    static UriVariable parse(String template, int open, int close) {
        boolean many = template.startsWith("{*", open);
        int start = many ? open + 2 : open + 1;
        if (close <= start) {
            throw new IllegalArgumentException("URI template has an empty or unclosed variable: " + template);
        }
        return new UriVariable(template.substring(start, close), many);
    }

    void append(StringBuilder path, String value) {
        if (many) {
            appendParts(path, value);
        } else {
            PercentEncoding.appendSegment(path, value);
        }
    }

    private void appendParts(StringBuilder path, String value) {
        String separator = "";
        for (String part : value.split("/", -1)) {
            if (part.isEmpty() || part.equals(".") || part.equals("..")) {
                throw new IllegalArgumentException("variable '" + name + "' must be a path such as a/b.json, without"
                        + " a slash at either end and without parts that are empty, '.' or '..', was '" + value + "'");
            }
            PercentEncoding.append(path.append(separator), part);
            separator = "/";
        }
    }
}
