package io.github.reactivepostman.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A path with variables, each of which becomes exactly one segment whatever characters its value has; but the value of
 * one with a star, as in <code>{*filePath}</code>, is itself a path and becomes as many segments as it has.
 *
 * <p>Everything but RFC 3986's unreserved characters is percent-encoded, slashes too, and so are {@code .} and
 * {@code ..}, which would otherwise climb out of their segment.
 */
final class UriTemplate {

    private final String template;
    private final List<String> literals;
    private final List<UriVariable> variables;

    private UriTemplate(String template, List<String> literals, List<UriVariable> variables) {
        this.template = template;
        this.literals = literals;
        this.variables = variables;
    }

    static UriTemplate parse(String template) {
        if (!template.startsWith("/") || template.startsWith("//")) {
            throw new IllegalArgumentException("URI template must be a path that starts with one slash, such as"
                    + " /collections/{id}, was '" + template + "'");
        }
        requirePath(template);
        List<String> literals = new ArrayList<>();
        List<UriVariable> variables = new ArrayList<>();
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            int close = template.indexOf('}', open);
            literals.add(template.substring(from, open));
            variables.add(UriVariable.parse(template, open, close));
            from = close + 1;
        }
        literals.add(template.substring(from));
        return new UriTemplate(template, literals, variables);
    }

    private static void requirePath(String template) {
        if (template.indexOf('?') >= 0 || template.indexOf('#') >= 0) {
            throw new IllegalArgumentException("URI template must be a path without a query or fragment, was '"
                    + template + "': add parameters with query(name, value)");
        }
        if (template.chars().anyMatch(c -> c <= ' ' || c >= 0x7F || "\"<>\\^`|".indexOf(c) >= 0)) {
            throw new IllegalArgumentException("URI template has characters that a path cannot have: '" + template
                    + "': pass values as variables");
        }
    }

    /** Puts the values in, in the order of the variables. */
    String expand(@Nullable Object... values) {
        if (values.length != variables.size()) {
            throw new IllegalArgumentException(
                    template + " needs " + variables.size() + " values " + names() + ", got " + values.length);
        }
        StringBuilder path = new StringBuilder(literals.get(0));
        for (int i = 0; i < values.length; i++) {
            UriVariable variable = variables.get(i);
            variable.append(path, required(variable.name(), values[i]));
            path.append(literals.get(i + 1));
        }
        return path.toString();
    }

    /** Puts the values in by the names of the variables. */
    String expand(Map<String, ?> values) {
        List<String> names = names();
        values.keySet().stream()
                .filter(name -> !names.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalArgumentException(
                            template + " has no variable '" + name + "': its variables are " + names);
                });
        return expand(names.stream().map(values::get).toArray());
    }

    private List<String> names() {
        return variables.stream().map(UriVariable::name).toList();
    }

    private String required(String name, @Nullable Object value) {
        String text = value == null ? "" : value.toString();
        if (text.isBlank()) {
            throw new IllegalArgumentException(
                    "variable '" + name + "' of " + template + " must not be " + (value == null ? "null" : "blank"));
        }
        return text;
    }

    @Override
    public String toString() {
        return template;
    }
}
