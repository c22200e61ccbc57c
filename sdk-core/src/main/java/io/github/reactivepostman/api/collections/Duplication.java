package io.github.reactivepostman.api.collections;

import org.jspecify.annotations.Nullable;

/** Where a copy goes, as it is sent. */
record Duplication(String workspace, @Nullable String suffix) {}
