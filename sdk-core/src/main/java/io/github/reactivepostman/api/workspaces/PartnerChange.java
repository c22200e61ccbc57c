package io.github.reactivepostman.api.workspaces;

import io.github.reactivepostman.internal.Values;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One of the three forms of the call that invites and removes partners. */
record PartnerChange(
        String action,
        String targetEntity,
        String targetEntityId,
        @Nullable WorkspaceRole roleId,
        Target target) {

    static PartnerChange invitation(String workspaceId, WorkspaceRole role, String... emails) {
        Values.atLeast("number of emails", 1, emails.length);
        return new PartnerChange(
                "invite_partner",
                "workspace",
                Values.text("workspaceId", workspaceId),
                Values.present("role", role),
                new Target(List.of(emails), null));
    }

    static PartnerChange removal(String workspaceId, String... userIds) {
        return removal("workspace", Values.text("workspaceId", workspaceId), userIds);
    }

    static PartnerChange endOfPartnership(String teamId, String... userIds) {
        return removal("team", Values.text("teamId", teamId), userIds);
    }

    private static PartnerChange removal(String entity, String id, String... userIds) {
        Values.atLeast("number of userIds", 1, userIds.length);
        return new PartnerChange("remove_partner", entity, id, null, new Target(null, List.of(userIds)));
    }

    record Target(@Nullable List<String> emails, @Nullable List<String> userIds) {}
}
