package io.github.reactivepostman.api.secrets;

import org.jspecify.annotations.Nullable;

/**
 * A kind of secret that the scanner looks for.
 *
 * @param id what names it in a {@link SecretFilter}
 * @param name name to show
 * @param type where the scanner knows it from
 */
public record SecretType(
        String id, @Nullable String name, @Nullable SecretOrigin type) {}
