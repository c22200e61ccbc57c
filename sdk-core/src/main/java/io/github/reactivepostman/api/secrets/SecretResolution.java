package io.github.reactivepostman.api.secrets;

import io.github.reactivepostman.internal.Values;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was decided about a secret, now and before.
 *
 * @param secretHash SHA-256 of the secret
 * @param workspaceId the workspace that it is in
 * @param resolution what holds now
 * @param history every decision
 */
public record SecretResolution(
        @Nullable String secretHash,
        @Nullable String workspaceId,
        @Nullable SecretStatus resolution,
        List<Decision> history) {

    public SecretResolution {
        history = Values.list(history);
    }

    /**
     * One decision.
     *
     * @param actor the user who decided
     * @param createdAt when
     * @param resolution what was decided
     */
    public record Decision(
            @Nullable String actor,
            @Nullable Instant createdAt,
            @Nullable SecretStatus resolution) {}
}
