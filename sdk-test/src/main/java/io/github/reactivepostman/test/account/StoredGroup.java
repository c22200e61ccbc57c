package io.github.reactivepostman.test.account;

import java.time.Instant;
import java.util.List;

/**
 * Holds a group of users of the team.
 *
 * @param id the number of the group
 * @param name the name
 * @param members the numbers of its users
 * @param createdAt when it was made
 */
public record StoredGroup(long id, String name, List<Long> members, Instant createdAt) {}
