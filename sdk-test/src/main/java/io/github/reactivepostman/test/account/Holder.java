package io.github.reactivepostman.test.account;

/**
 * Names somebody who can have a role.
 *
 * @param kind user, usergroup or partner in a workspace; user, group, team or organization in a team
 * @param id the id
 */
public record Holder(String kind, String id) {}
