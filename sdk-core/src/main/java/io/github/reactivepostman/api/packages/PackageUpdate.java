package io.github.reactivepostman.api.packages;

import io.github.reactivepostman.api.Patch;
import io.github.reactivepostman.internal.Values;

/**
 * What to change of a package, whose name always stays.
 *
 * <p>To remove a text, set an empty one: the service's definition does not allow {@link Patch#clear()} here.
 *
 * @param description new text about it, at most 500 printable ASCII characters
 * @param script new code, at most 512,000 characters
 */
public record PackageUpdate(Patch<String> description, Patch<String> script) {

    public PackageUpdate {
        Values.present("description", description);
        Values.present("script", script);
    }

    /** Changes nothing yet. */
    public static PackageUpdate none() {
        return new PackageUpdate(Patch.keep(), Patch.keep());
    }

    /** Changes the text about the package. */
    public PackageUpdate withDescription(Patch<String> description) {
        return new PackageUpdate(description, script);
    }

    /** Changes the code. */
    public PackageUpdate withScript(Patch<String> script) {
        return new PackageUpdate(description, script);
    }
}
