package io.github.reactivepostman.http;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A call whose method is chosen and whose path is not. */
public interface UriSpec {

    /**
     * Sets the path; each value fills the next variable and stays one segment, whatever characters it has. A variable
     * with a star, as in <code>/specs/{id}/files/{*path}</code>, takes a path and keeps its slashes.
     *
     * @throws IllegalArgumentException when the template is not a path, or a value is null, blank, missing or too many,
     *     or no path where a variable wants one
     */
    RequestSpec uri(String template, @Nullable Object... variables);

    /**
     * Sets the path; values fill the variables of their names.
     *
     * @throws IllegalArgumentException when the template is not a path, a value is null, blank or missing, or a name is
     *     not in the template
     */
    RequestSpec uri(String template, Map<String, ?> variables);
}
