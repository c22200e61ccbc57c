package io.github.reactivepostman.test.account;

import java.util.List;

/**
 * Holds the tags of an element.
 *
 * @param entityType {@code collection} or {@code workspace}
 * @param entityId the id of the element
 * @param slugs the tags
 */
public record StoredTags(String entityType, String entityId, List<String> slugs) {}
