package io.github.reactivepostman.test.account;

import java.util.List;

/**
 * Holds what a specification was when it was tagged.
 *
 * @param id the id
 * @param name the name
 * @param files the files as they were
 * @param revision the specification's revision then
 */
public record StoredSpecVersion(String id, String name, List<StoredSpecFile> files, int revision) {}
