package io.github.reactivepostman.api.environments;

import io.github.reactivepostman.internal.Values;
import org.jspecify.annotations.Nullable;

/**
 * Where the value of a vault variable is kept.
 *
 * @param provider who keeps it, such as {@code postman}
 * @param postman the secret in Postman's vault; null for another provider
 */
public record VaultSource(
        @Nullable String provider, @Nullable Secret postman) {

    /** Names a secret in Postman's vault. */
    public static VaultSource of(String vaultId, String secretId) {
        Secret secret = new Secret(Values.text("vaultId", vaultId), Values.text("secretId", secretId), "cloud");
        return new VaultSource("postman", secret);
    }

    /**
     * A secret in Postman's vault; its ids give nothing away.
     *
     * @param vaultId the vault
     * @param secretId the secret in it
     * @param type where the secret is stored, such as {@code cloud}
     */
    public record Secret(
            @Nullable String vaultId,
            @Nullable String secretId,
            @Nullable String type) {}
}
