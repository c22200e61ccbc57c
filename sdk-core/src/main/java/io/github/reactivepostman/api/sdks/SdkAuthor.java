package io.github.reactivepostman.api.sdks;

import io.github.reactivepostman.internal.Values;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom the manifest of a generated SDK names.
 *
 * @param name name of the person or team
 * @param email where they can be written to
 */
public record SdkAuthor(String name, @Nullable String email) {

    public SdkAuthor {
        Values.text("name", name);
    }

    /** Names somebody without an address. */
    public static SdkAuthor of(String name) {
        return new SdkAuthor(name, null);
    }

    public SdkAuthor withEmail(String email) {
        return new SdkAuthor(name, Values.text("email", email));
    }
}
