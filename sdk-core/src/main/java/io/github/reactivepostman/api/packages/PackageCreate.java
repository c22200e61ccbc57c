package io.github.reactivepostman.api.packages;

import io.github.reactivepostman.internal.Values;
import org.jspecify.annotations.Nullable;

/**
 * A package to be made.
 *
 * @param name name by which scripts import it, at most 200 characters; the service makes it lower case
 * @param description text about it, at most 500 printable ASCII characters; null for none
 * @param script its code, at most 512,000 characters; null for none
 */
public record PackageCreate(
        String name, @Nullable String description, @Nullable String script) {

    public PackageCreate {
        Values.text("name", name);
    }

    /** Creates an empty one. */
    public static PackageCreate of(String name) {
        return new PackageCreate(name, null, null);
    }

    public PackageCreate withDescription(String description) {
        return new PackageCreate(name, description, script);
    }

    public PackageCreate withScript(String script) {
        return new PackageCreate(name, description, script);
    }
}
