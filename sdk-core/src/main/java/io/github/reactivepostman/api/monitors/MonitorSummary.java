package io.github.reactivepostman.api.monitors;

import org.jspecify.annotations.Nullable;

/**
 * A monitor as lists tell it.
 *
 * @param id monitor id
 * @param name name
 * @param active whether it is switched on
 * @param uid id that starts with the owner's id
 * @param owner id of the user it belongs to
 * @param collectionUid collection that it runs
 * @param environmentUid environment that it uses
 */
public record MonitorSummary(
        String id,
        String name,
        @Nullable Boolean active,
        @Nullable String uid,
        @Nullable String owner,
        @Nullable String collectionUid,
        @Nullable String environmentUid) {}
