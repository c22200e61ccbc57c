package io.github.reactivepostman.api.auditlogs;

import org.jspecify.annotations.Nullable;

/**
 * Something that the log keeps events of.
 *
 * @param name what names it in an {@link AuditQuery}
 * @param displayName name to show
 */
public record AuditAction(String name, @Nullable String displayName) {}
