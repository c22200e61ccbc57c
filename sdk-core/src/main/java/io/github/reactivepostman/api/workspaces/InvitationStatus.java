package io.github.reactivepostman.api.workspaces;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What became of an invitation of a partner; values that the service adds later are kept.
 *
 * @param value the service's word for it
 */
public record InvitationStatus(@JsonValue String value) {

    /** The partner was written to. */
    public static final InvitationStatus EMAIL_SENT = new InvitationStatus("EMAIL_SENT");
    /** The partner was written to before and has not answered. */
    public static final InvitationStatus ALREADY_INVITED = new InvitationStatus("ALREADY_INVITED");
    /** The partner was known and has access now. */
    public static final InvitationStatus PARTNER_ADDED = new InvitationStatus("PARTNER_ADDED");
    /** Nothing happened; the message says why. */
    public static final InvitationStatus FAILED = new InvitationStatus("FAILED");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public InvitationStatus {}

    @Override
    public String toString() {
        return value;
    }
}
