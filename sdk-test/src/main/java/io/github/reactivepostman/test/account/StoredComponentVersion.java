package io.github.reactivepostman.test.account;

import java.time.Instant;

/**
 * Holds a published version of a component.
 *
 * @param id the id
 * @param label what it is called
 * @param content the content
 * @param format JSON or YAML
 * @param publishedAt when it was published
 */
public record StoredComponentVersion(String id, String label, String content, String format, Instant publishedAt) {}
