package io.github.reactivepostman.api.workspaces;

import io.github.reactivepostman.internal.Values;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the removal of partners led to.
 *
 * @param action the service's word for what was done
 * @param targetEntity what the partners were removed from, a workspace or a team
 * @param targetEntityId its id
 * @param results what became of each removal; some may have failed
 */
public record PartnerRemovals(
        @Nullable String action,
        @Nullable String targetEntity,
        @Nullable String targetEntityId,
        List<Removed> results) {

    public PartnerRemovals {
        results = Values.list(results);
    }

    /**
     * What became of one removal.
     *
     * @param userId the partner
     * @param status what happened
     * @param error why it failed
     * @param message more about it
     */
    public record Removed(
            @Nullable String userId,
            @Nullable RemovalStatus status,
            @Nullable String error,
            @Nullable String message) {}
}
