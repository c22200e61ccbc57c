package io.github.reactivepostman.api.teams;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What an access request asks for; values that the service adds later are kept.
 *
 * @param value the service's word for it
 */
public record AccessRequestType(@JsonValue String value) {

    /** That others become members. */
    public static final AccessRequestType ADD_MEMBERS = new AccessRequestType("REQUEST_TO_ADD_MEMBERS");
    /** That who asks becomes a member. */
    public static final AccessRequestType JOIN = new AccessRequestType("REQUEST_TO_JOIN");
    /** A role that permits more. */
    public static final AccessRequestType UPGRADE_ROLE = new AccessRequestType("UPGRADE_ROLE");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AccessRequestType {}

    @Override
    public String toString() {
        return value;
    }
}
