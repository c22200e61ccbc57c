package io.github.reactivepostman.api.environments;

import io.github.reactivepostman.internal.Values;
import java.util.List;
import java.util.stream.Stream;

/**
 * All that an environment consists of, to make one or to replace one.
 *
 * @param name name
 * @param values its variables, in their order
 */
public record EnvironmentContent(String name, List<EnvironmentVariable> values) {

    public EnvironmentContent {
        Values.text("name", name);
        values = Values.list(values);
    }

    /** Creates an environment without variables. */
    public static EnvironmentContent of(String name) {
        return new EnvironmentContent(name, List.of());
    }

    public EnvironmentContent withName(String name) {
        return new EnvironmentContent(name, values);
    }

    public EnvironmentContent withValues(List<EnvironmentVariable> values) {
        return new EnvironmentContent(name, values);
    }

    /** Adds a variable at the end. */
    public EnvironmentContent with(EnvironmentVariable variable) {
        return withValues(Stream.concat(values.stream(), Stream.of(variable)).toList());
    }
}
