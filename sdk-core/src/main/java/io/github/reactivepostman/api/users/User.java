package io.github.reactivepostman.api.users;

import io.github.reactivepostman.internal.Values;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A Postman user.
 *
 * @param id user id
 * @param sub id that no other user has, whatever the team
 * @param username name to sign in with
 * @param email e-mail address
 * @param fullName name to show
 * @param avatar address of the picture
 * @param isPublic whether everybody can see the profile
 * @param emailVerified whether the e-mail address is confirmed
 * @param teamId team; null for a user without one
 * @param teamName name of the team
 * @param teamDomain first part of the team's Postman address
 * @param roles roles in the team
 */
public record User(
        String id,
        @Nullable String sub,
        @Nullable String username,
        @Nullable String email,
        @Nullable String fullName,
        @Nullable String avatar,
        @Nullable Boolean isPublic,
        @Nullable Boolean emailVerified,
        @Nullable String teamId,
        @Nullable String teamName,
        @Nullable String teamDomain,
        List<String> roles) {

    /** The service's team 0 means no team. */
    public User {
        teamId = "0".equals(teamId) ? null : teamId;
        roles = Values.list(roles);
    }
}
