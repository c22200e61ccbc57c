package io.github.reactivepostman.test.account;

import java.time.Instant;
import java.util.List;

/**
 * Holds a user of the team.
 *
 * @param id the number of the user
 * @param name the name as people read it
 * @param username the name to sign in with
 * @param email the e-mail address
 * @param roles the roles in the team
 * @param joinedAt when the user came to the team
 */
public record StoredUser(long id, String name, String username, String email, List<String> roles, Instant joinedAt) {}
