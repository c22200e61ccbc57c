package io.github.reactivepostman.api.teams;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * Settings of a team; null leaves one as it is when they are written.
 *
 * @param approvalToAddMembers whether admins must agree before a new member is in
 * @param approvalToAddCollaborators whether somebody must agree before a collaborator reaches the team's workspaces
 */
public record TeamSettings(
        @JsonProperty("rfa_for_add_member") @Nullable TeamSwitch approvalToAddMembers,
        @JsonProperty("rfa_for_add_collaborator") @Nullable TeamSwitch approvalToAddCollaborators) {

    /** Sets nothing yet. */
    public static TeamSettings none() {
        return new TeamSettings(null, null);
    }

    public TeamSettings withApprovalToAddMembers(TeamSwitch approval) {
        return new TeamSettings(approval, approvalToAddCollaborators);
    }

    public TeamSettings withApprovalToAddCollaborators(TeamSwitch approval) {
        return new TeamSettings(approvalToAddMembers, approval);
    }
}
