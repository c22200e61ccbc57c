package io.github.reactivepostman.api.workspaces;

import io.github.reactivepostman.internal.Values;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the invitation of partners led to.
 *
 * @param action the service's word for what was done
 * @param targetEntity what the partners were invited to, a workspace
 * @param targetEntityId its id
 * @param roleId the role that they were offered
 * @param roleDisplayName name of the role to show
 * @param results what became of each invitation; some may have failed
 */
public record PartnerInvitations(
        @Nullable String action,
        @Nullable String targetEntity,
        @Nullable String targetEntityId,
        @Nullable WorkspaceRole roleId,
        @Nullable String roleDisplayName,
        List<Invited> results) {

    public PartnerInvitations {
        results = Values.list(results);
    }

    /**
     * What became of one invitation.
     *
     * @param email address that was invited
     * @param status what happened
     * @param userId the partner, when known and added
     * @param message more about it
     * @param invitationLink address under which the partner can accept; it lets anybody in who has it, and is not
     *     printed
     */
    public record Invited(
            @Nullable String email,
            @Nullable InvitationStatus status,
            @Nullable String userId,
            @Nullable String message,
            @Nullable String invitationLink) {

        @Override
        public String toString() {
            return "Invited[email=" + email + ", status=" + status + ", userId=" + userId + ", message=" + message
                    + ", invitationLink=" + (invitationLink == null ? null : "REDACTED") + "]";
        }
    }
}
